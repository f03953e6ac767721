import { useState } from 'react';
import { processPhaseOn } from '../../../../shared/domain/sites/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { processPhase, type ProcessEntry, type Site } from '../../../../shared/model/site.ts';
import { useAsOf } from '../../../state/use-clock.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { EntryList } from '../../../ui/entry-list.tsx';
import { Section } from '../../../ui/page.tsx';
import { AddButton } from '../../records/index.ts';
import styles from '../quality.module.css';
import { ProcessDialog } from './process-dialog.tsx';

interface ProcessSectionProps {
  readonly site: Site;
}

/** The phase of the health promotion process a site is in on the day, and how it came there. */
export function ProcessSection({ site }: ProcessSectionProps) {
  const { enums, quality, sites } = useText();
  const { process: words } = quality;
  const { history } = sites;
  const language = useLanguage();
  const run = useCommand();
  const canWrite = useCanWrite();
  const current = processPhaseOn(site, useAsOf());
  const [editing, setEditing] = useState<ProcessEntry | 'new' | null>(null);
  return (
    <Section title={words.title} actions={<AddButton label={words.add} onClick={() => setEditing('new')} />}>
      <ol className={styles.steps} aria-label={words.steps}>
        {processPhase.options.map((phase) => (
          <li key={phase} className={styles.step} aria-current={phase === current?.processPhase ? 'step' : undefined}>
            {enums.processPhase[phase]}
          </li>
        ))}
      </ol>
      <EntryList
        label={words.title}
        empty={history.empty}
        entries={[...site.processHistory].reverse().map((entry) => {
          const label = enums.processPhase[entry.processPhase];
          return {
            key: entry.from ?? '',
            title: label,
            details: entry.from === null ? history.sinceEver : history.since(formatDay(entry.from, language)),
            isCurrent: entry === current,
            ...(canWrite && {
              edit: { label: history.edit(label), onClick: () => setEditing(entry) },
              remove: {
                label: history.remove(label),
                onClick: () => void run('site.reviseProcessPhase', { id: site.id, from: entry.from, entry: null }),
              },
            }),
          };
        })}
      />
      {editing && (
        <ProcessDialog site={site} entry={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
