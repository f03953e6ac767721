import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { unplacedSites, type UnplacedSite } from '../../../shared/domain/districts/unplaced-sites.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { EntryList } from '../../ui/entry-list.tsx';
import { Section } from '../../ui/page.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RecordLink } from '../records/index.ts';

/** The sites the map has no place for, each with what its name suggests; those whose name is clear are assigned in one step. */
export function UnplacedSection({ asOf }: { readonly asOf: Day }) {
  const { unplaced: words } = useText().map;
  const unplaced = useDocument(useCallback((database: Database) => unplacedSites(database, asOf), [asOf]));
  const canWrite = useCanWrite();
  const run = useCommand();
  const toast = useToast();
  if (unplaced.length === 0) return null;
  const clear = unplaced.flatMap(({ site, clear: found }) =>
    found === null ? [] : [{ id: site.id, districtCode: found.code }],
  );

  async function assign(assignments: typeof clear): Promise<void> {
    const outcome = await run('site.assignDistricts', { assignments });
    if (outcome.ok) toast.success(words.assigned(assignments.length));
  }

  return (
    <Section
      title={words.title}
      description={`${words.explain} ${clear.length === 0 ? words.noneClear : words.assignHint(clear.length)}`}
      actions={
        canWrite && clear.length > 0 ? (
          <Button appearance="primary" onClick={() => void assign(clear)}>
            {words.assignAll}
          </Button>
        ) : null
      }
    >
      <EntryList
        label={words.title}
        empty=""
        entries={unplaced.map((each) => ({
          key: each.site.id,
          title: <RecordLink to={`/standorte/${each.site.id}`}>{each.site.shortName}</RecordLink>,
          details: each.site.district === '' ? words.noDistrictName : each.site.district,
          actions: canWrite ? (
            <Suggestions
              unplaced={each}
              onAssign={(districtCode) => void assign([{ id: each.site.id, districtCode }])}
            />
          ) : null,
        }))}
      />
    </Section>
  );
}

interface SuggestionsProps {
  readonly unplaced: UnplacedSite;
  readonly onAssign: (districtCode: string) => void;
}

function Suggestions({ unplaced: { site, suggestions }, onAssign }: SuggestionsProps) {
  const { unplaced: words } = useText().map;
  if (suggestions.length === 0) {
    return (
      <RecordLink to={`/standorte/${site.id}`}>
        <span aria-label={words.chooseFor(site.shortName)}>{words.choose}</span>
      </RecordLink>
    );
  }
  return suggestions.slice(0, 3).map(({ code, fullName }) => (
    <Button key={code} size="small" aria-label={words.assign(site.shortName, fullName)} onClick={() => onAssign(code)}>
      {fullName}
    </Button>
  ));
}
