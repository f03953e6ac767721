import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { statusOn } from '../../../../shared/domain/sites/queries.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site, StatusEntry } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import { StatusBadge } from './status-badge.tsx';
import { StatusDialog } from './status-dialog.tsx';

interface StatusSectionProps {
  readonly site: Site;
}

const allSites = (database: Database): Database['sites'] => database.sites;

/** The status of a site through time; each entry holds until the next. */
export function StatusSection({ site }: StatusSectionProps) {
  const text = useText();
  const language = useLanguage();
  const { history, sections } = text.sites;
  const run = useCommand();
  const sites = useDocument(allSites);
  const canWrite = useCanWrite();
  const current = statusOn(site, useAsOf());
  const [editing, setEditing] = useState<StatusEntry | 'new' | null>(null);

  function details(entry: StatusEntry): string {
    const since = entry.from === null ? history.sinceEver : history.since(formatDay(entry.from, language));
    const into = entry.mergedInto && history.mergedInto(sites[entry.mergedInto]?.shortName ?? '');
    return [since, into, entry.note].filter(Boolean).join(' · ');
  }

  return (
    <Section
      title={sections.status}
      actions={<AddButton label={history.addStatus} onClick={() => setEditing('new')} />}
    >
      <EntryList
        label={sections.status}
        empty={history.empty}
        entries={[...site.statusHistory].reverse().map((entry) => {
          const label = `${text.enums.siteStatus[entry.status]}, ${details(entry)}`;
          return {
            key: entry.from ?? '',
            title: <StatusBadge status={entry.status} />,
            details: details(entry),
            isCurrent: entry === current,
            ...(canWrite && {
              edit: { label: history.edit(label), onClick: () => setEditing(entry) },
              remove: {
                label: history.remove(label),
                onClick: () => void run('site.reviseStatus', { id: site.id, from: entry.from, entry: null }),
              },
            }),
          };
        })}
      />
      {editing && (
        <StatusDialog site={site} entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
