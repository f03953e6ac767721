import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { holdsOn } from '../../../../shared/domain/sites/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { LeadAssignment, Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { LeadDialog } from './lead-dialog.tsx';

interface LeadSectionProps {
  readonly site: Site;
}

const allOrganisations = (database: Database): Database['organisations'] => database.organisations;

/** Who leads at a site on behalf of the insurers, through time. */
export function LeadSection({ site }: LeadSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { history, sections } = text.sites;
  const run = useCommand();
  const organisations = useDocument(allOrganisations);
  const canWrite = useCanWrite();
  const asOf = useAsOf();
  const [editing, setEditing] = useState<LeadAssignment | 'new' | null>(null);

  function period({ from, until }: LeadAssignment): string {
    const since = from === null ? history.sinceEver : history.since(formatDay(from, language));
    return until === null ? since : `${since}, ${history.until} ${formatDay(until, language)}`;
  }

  return (
    <Section title={sections.lead} actions={<AddButton label={history.addLead} onClick={() => setEditing('new')} />}>
      <EntryList
        label={sections.lead}
        empty={history.empty}
        entries={[...site.leadHistory].reverse().map((lead) => {
          const name = organisations[lead.organisationId]?.name ?? '';
          return {
            key: lead.from ?? '',
            title: name,
            details: period(lead),
            isCurrent: holdsOn(lead, asOf),
            ...(canWrite && {
              edit: { label: history.edit(name), onClick: () => setEditing(lead) },
              remove: {
                label: history.remove(name),
                onClick: () => void run('site.reviseLead', { id: site.id, from: lead.from, lead: null }),
              },
            }),
          };
        })}
      />
      {editing && <LeadDialog site={site} lead={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}
