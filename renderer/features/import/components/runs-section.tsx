import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { canUndoRun } from '../../../../shared/domain/import-runs/kept-runs.ts';
import { formatInstant, type Language } from '../../../../shared/i18n/format.ts';
import type { ImportsTexts } from '../../../../shared/i18n/de/imports.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ImportRun } from '../../../../shared/model/import-run.ts';
import { oncePerDatabase, useDocument } from '../../../state/use-document.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { UndoImportDialog } from './undo-import-dialog.tsx';
import styles from './import-table.module.css';

const fewRuns = 8;

const runsNewestFirst = oncePerDatabase((database: Database) =>
  Object.values(database.importRuns).sort((left, right) => (left.importedAt < right.importedAt ? 1 : -1)),
);

/** The imports made before, each with the way to take it back. */
export function RunsSection() {
  const { imports, enums } = useText();
  const words = imports.runs;
  const language = useLanguage();
  const canWrite = useCanWrite();
  const runs = useDocument(runsNewestFirst);
  const [isLong, setLong] = useState(false);
  const [asked, setAsked] = useState<ImportRun | null>(null);
  const shown = isLong ? runs : runs.slice(0, fewRuns);
  return (
    <Section title={words.title} description={words.description}>
      {runs.length === 0 ? (
        <p className={styles.quiet}>{words.empty}</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.title}>
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.columns.when}</th>
                <th scope="col">{words.columns.file}</th>
                <th scope="col">{words.columns.kind}</th>
                <th scope="col">{words.columns.counts}</th>
                <th scope="col">{words.columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((run) => (
                <tr key={run.id}>
                  <td className={styles.nowrap}>{formatInstant(run.importedAt, language)}</td>
                  <th scope="row" className={styles.file}>
                    {run.fileName}
                  </th>
                  <td>{enums.importKind[run.importKind]}</td>
                  <td>{countsText(words, run)}</td>
                  <td>
                    {canUndoRun(run) && canWrite ? (
                      <Button
                        size="small"
                        icon={<ArrowUndoRegular />}
                        aria-label={words.undoOf(run.fileName, formatInstant(run.importedAt, language))}
                        onClick={() => setAsked(run)}
                      >
                        {words.undo}
                      </Button>
                    ) : (
                      stateText(words, run, language)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {runs.length > shown.length ? (
        <div>
          <Button onClick={() => setLong(true)}>{words.more(runs.length)}</Button>
        </div>
      ) : null}
      {asked ? <UndoImportDialog run={asked} onClose={() => setAsked(null)} /> : null}
    </Section>
  );
}

function countsText(words: ImportsTexts['runs'], { created, updated }: ImportRun): string {
  if (created === 0) return words.updated(updated);
  return updated === 0 ? words.created(created) : `${words.created(created)}, ${words.updated(updated)}`;
}

function stateText(words: ImportsTexts['runs'], run: ImportRun, language: Language): string {
  if (run.undoneAt !== null) return words.undoneAt(formatInstant(run.undoneAt, language));
  return canUndoRun(run) ? '' : words.tooOld;
}
