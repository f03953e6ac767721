import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DocumentErrorRegular, HistoryRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { AppState, Snapshot } from '../../../shared/contract/document-state.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { problemText } from '../../ui/field-problem.ts';
import { useToast } from '../../ui/toast.tsx';
import { ProblemList } from './problem-list.tsx';
import styles from './recovery-page.module.css';

interface RecoveryPageProps {
  readonly state: Extract<AppState, { phase: 'recovery' }>;
}

/** A file that cannot be opened: which, why, what is safe, and the earlier states that can be opened as a copy. */
export function RecoveryPage({ state }: RecoveryPageProps) {
  const texts = useText();
  const { recovery, welcome } = texts.recovery;
  const host = useHost();
  const toast = useToast();
  const { nativeDialogs } = useCapabilities();
  const [isBusy, setBusy] = useState(false);
  const { title, text } = problemText(texts, state.error);
  useEffect(() => {
    document.title = `${recovery.windowTitle} – ${texts.common.appName}`;
  }, [recovery.windowTitle, texts.common.appName]);

  async function act(work: () => Promise<Result<unknown, AppError>>): Promise<void> {
    setBusy(true);
    const outcome = await work();
    setBusy(false);
    if (!outcome.ok) toast.problem(outcome.error);
  }

  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <header className={styles.header}>
          <DocumentErrorRegular className={styles.icon ?? ''} aria-hidden="true" />
          <div>
            <h1 className={styles.title}>{title}</h1>
            <p className={styles.text}>{text}</p>
          </div>
        </header>
        <dl className={styles.facts}>
          <dt>{recovery.file}</dt>
          <dd>{state.fileName}</dd>
          <dt>{recovery.folder}</dt>
          <dd>{state.folder}</dd>
        </dl>
        <MessageBar intent="success" layout="multiline" icon={<ShieldCheckmarkRegular />}>
          <MessageBarBody>
            <MessageBarTitle>{recovery.safeTitle}</MessageBarTitle>
            {recovery.safe}
          </MessageBarBody>
        </MessageBar>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() => void act(() => host.call('document.reopen', { takeOverLock: false }))}
          >
            {recovery.retry}
          </Button>
          {nativeDialogs ? (
            <Button disabled={isBusy} onClick={() => void act(() => host.call('document.choose', {}))}>
              {welcome.open}
            </Button>
          ) : null}
          <Button disabled={isBusy} onClick={() => void act(() => host.call('document.close', {}))}>
            {recovery.toStart}
          </Button>
        </div>
        {state.error.code === 'file-invalid' ? <ProblemList problems={state.error.problems} /> : null}
        <section className={styles.section} aria-label={recovery.snapshotsTitle}>
          <h2 className={styles.heading}>{recovery.snapshotsTitle}</h2>
          <p className={styles.quiet}>{state.snapshots.length > 0 ? recovery.snapshotsText : recovery.noSnapshots}</p>
          <ul className={styles.snapshots}>
            {state.snapshots.map((snapshot) => (
              <SnapshotItem
                key={snapshot.id}
                snapshot={snapshot}
                isBusy={isBusy}
                onOpen={() => void act(() => host.call('document.openSnapshotCopy', { id: snapshot.id }))}
              />
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}

interface SnapshotItemProps {
  readonly snapshot: Snapshot;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}

function SnapshotItem({ snapshot, isBusy, onOpen }: SnapshotItemProps) {
  const texts = useText();
  const { recovery } = texts.recovery;
  const moment = formatInstant(snapshot.takenAt as Instant, texts.language); // the core writes moments in UTC
  return (
    <li className={styles.snapshot}>
      <HistoryRegular className={styles.snapshotIcon ?? ''} aria-hidden="true" />
      <div className={styles.snapshotText}>
        <span className={styles.moment}>
          {moment} · {recovery.reasons[snapshot.reason]}
        </span>
        <span className={styles.quiet}>{recovery.counts(snapshot.counts)}</span>
      </div>
      <Button disabled={isBusy} aria-label={recovery.openCopyOf(moment)} onClick={onOpen}>
        {recovery.openCopy}
      </Button>
    </li>
  );
}
