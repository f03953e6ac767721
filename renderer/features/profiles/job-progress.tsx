import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useText } from '../../state/use-text.ts';
import { ExportResult, PrintWarnings } from '../documents/index.ts';
import styles from './profiles.module.css';
import type { ProfilesJob } from './use-profiles-job.ts';

/** Says how far a job is, with the button that calls it off, and afterwards where the files are. */
export function JobProgress({ job }: { readonly job: ProfilesJob }) {
  const { profiles: texts } = useText();
  const id = useId();
  const { progress, outcome } = job;
  if (job.isRunning) {
    // One print tells nothing until it is done: the bar runs without a measure then.
    const isMeasured = progress !== null && progress.done > 0 && progress.total > 0;
    const share = isMeasured ? progress.done / progress.total : undefined;
    return (
      <div className={styles.job}>
        <p id={id} role="status">
          {progress ? texts.phases[progress.phase](progress.done, progress.total) : texts.starting}
        </p>
        <ProgressBar
          aria-labelledby={id}
          aria-label={texts.progress}
          thickness="large"
          {...(share === undefined ? {} : { value: share })}
        />
        <div>
          <Button icon={<DismissRegular />} onClick={job.cancel}>
            {texts.cancel}
          </Button>
        </div>
      </div>
    );
  }
  if (outcome?.kind === 'cancelled') {
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>{texts.cancelled}</MessageBarBody>
      </MessageBar>
    );
  }
  if (outcome?.kind !== 'done') return null;
  return (
    <div className={styles.job}>
      <ExportResult done={outcome.done} />
      <PrintWarnings warnings={outcome.done.warnings} />
    </div>
  );
}
