import { useCallback, useState } from 'react';
import { sitesByName } from '../../../../shared/domain/sites/queries.ts';
import { openAtSite } from '../../../../shared/domain/sites/mergers.ts';
import type { TakenAlong } from '../../../../shared/domain/sites/merge-command.ts';
import { steeringGroupOn } from '../../../../shared/domain/steering/queries.ts';
import type { Day } from '../../../../shared/kernel/dates.ts';
import { invalidField } from '../../../../shared/kernel/errors.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { EditDialog } from '../../records/index.ts';
import { TakeAlongList } from './take-along-list.tsx';

interface MergeDialogProps {
  readonly site: Site;
  readonly onClose: () => void;
}

/** Asks which site this one becomes part of, when, and what of the open things goes along. */
export function MergeDialog({ site, onClose }: MergeDialogProps) {
  const { merge, history } = useText().sites;
  const run = useCommand();
  const asOf = useAsOf();
  const sites = useDocument(sitesByName);
  const [into, setInto] = useState<SiteId | null>(null);
  const [from, setFrom] = useState<Day | null>(asOf);
  // Asked for, not assumed: nothing is ticked at first.
  const [ticked, setTicked] = useState<readonly TakenAlong[]>([]);
  const day = from ?? asOf;
  const open = useDocument(useCallback((database: Database) => openAtSite(database, site.id, day), [site.id, day]));
  const hasBody = useDocument(
    useCallback((database: Database) => into !== null && steeringGroupOn(database, into, day) !== null, [into, day]),
  );
  return (
    <EditDialog
      title={merge.title(site.shortName)}
      submitLabel={merge.confirm}
      problemTexts={{ 'overlapping-terms': history.sameDay, 'not-one-of': merge.notItself }}
      onClose={onClose}
      onSubmit={async () => {
        if (into === null) return err(invalidField('into', 'required'));
        if (from === null) return err(invalidField('from', 'required'));
        const takeAlong = ticked.filter((each) => each !== 'SEATS' || hasBody);
        return run('site.merge', { id: site.id, into, from, note: '', takeAlong }, { quiet: true });
      }}
    >
      {(problemOf) => (
        <>
          <p>{merge.explain}</p>
          <ChoiceField
            label={merge.into}
            value={into}
            choices={sites
              .filter(({ id }) => id !== site.id)
              .map(({ id, shortName }) => ({ value: id, label: shortName }))}
            onCommit={setInto}
            isRequired
            problem={problemOf('into')}
          />
          <DayField label={merge.from} value={from} isRequired onCommit={setFrom} problem={problemOf('from')} />
          <TakeAlongList
            open={open}
            target={sites.find(({ id }) => id === into)?.shortName ?? null}
            hasBody={hasBody}
            ticked={ticked}
            onTick={setTicked}
          />
        </>
      )}
    </EditDialog>
  );
}
