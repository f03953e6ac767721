import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportCounts } from '../../../../shared/domain/import/import-preview.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import type { LeftRows, TakenTarget } from '../import-stage.ts';
import { ResultFacts } from './result-facts.tsx';
import { UndoImportDialog } from './undo-import-dialog.tsx';
import styles from './import-table.module.css';

interface ResultStepProps {
  readonly target: TakenTarget;
  readonly counts: ImportCounts;
  readonly left: LeftRows;
  readonly onAnother: () => void;
}

/** What the import did, the way to see it, and the way back. */
export function ResultStep({ target, counts, left, onAnother }: ResultStepProps) {
  const { imports } = useText();
  const { result, runs } = imports;
  const navigate = useNavigate();
  const canWrite = useCanWrite();
  const [isAsking, setAsking] = useState(false);
  const { created, updated, unchanged, runId } = counts;
  const run = useDocument(
    useCallback((database: Database) => (runId === null ? undefined : database.importRuns[runId]), [runId]),
  );
  const { kind } = target;
  const sentences = [
    created > 0 ? result.created[kind](created) : '',
    updated > 0 ? result.updated[kind](updated) : '',
  ];
  const summary = sentences.filter((sentence) => sentence !== '').join(', ');
  const isUndone = run !== undefined && run.undoneAt !== null;
  return (
    <Section title={isUndone ? result.undone : result.title} takesFocus>
      {isUndone ? null : (
        <>
          <MessageBar intent={summary === '' ? 'info' : 'success'} layout="multiline">
            <MessageBarBody>{summary === '' ? result.nothing : `${summary}.`}</MessageBarBody>
          </MessageBar>
          <ResultFacts run={run} unchanged={unchanged} left={left} />
          {summary === '' ? null : <p className={styles.quiet}>{result.undoHint}</p>}
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void navigate(addressOf(target))}>
          {result.open[kind === 'attendance' && target.meetingId === null ? 'meetings' : kind]}
        </Button>
        <Button onClick={onAnother}>{result.another}</Button>
        {run === undefined || isUndone || !canWrite ? null : (
          <Button icon={<ArrowUndoRegular />} onClick={() => setAsking(true)}>
            {runs.undo}
          </Button>
        )}
      </div>
      {isAsking && run !== undefined ? <UndoImportDialog run={run} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function addressOf({ kind, meetingId }: TakenTarget): string {
  switch (kind) {
    case 'sites':
      return '/standorte';
    case 'contacts':
      return '/personen';
    case 'offers':
      return '/angebote';
    case 'registrations':
    case 'attendance': {
      const tab = kind === 'registrations' ? 'anmeldungen' : 'anwesenheit';
      return meetingId === null ? '/veranstaltungen' : `/veranstaltungen/${meetingId}?tab=${tab}`;
    }
  }
}
