import { Button, Checkbox, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { countdownOf, isOpenStep, type CountdownStep } from '../../../../shared/domain/overview/countdown.ts';
import { formatShortWeekday } from '../../../../shared/i18n/format.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './countdown.module.css';

interface CountdownProps {
  readonly meeting: Meeting;
  readonly phase: CountdownStep['phase'];
}

/** The steps towards a meeting, or after it, with the day each is due; ticked off right here. */
export function Countdown({ meeting, phase }: CountdownProps) {
  const { overview } = useText();
  const { countdown: texts } = overview;
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const steps = countdownOf(meeting, today).filter((step) => step.phase === phase);
  const open = steps.filter(isOpenStep);
  const closedCount = steps.length - open.length;
  const progress = texts.progress(closedCount, steps.length);
  return (
    <div className={styles.countdown}>
      <div className={styles.progress}>
        <span>{progress}</span>
        <ProgressBar value={closedCount} max={steps.length} aria-label={progress} thickness="large" />
      </div>
      {open.length === 0 ? <p className={styles.quiet}>{texts.allDone}</p> : null}
      <ul className={styles.steps}>
        {(isWhole ? steps : open).map((step) => (
          <StepLine key={step.name} meetingId={meeting.id} step={step} />
        ))}
      </ul>
      {closedCount > 0 ? (
        <Button className={styles.more ?? ''} appearance="transparent" size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.showLess : texts.showAll}
        </Button>
      ) : null}
    </div>
  );
}

interface StepLineProps {
  readonly meetingId: Meeting['id'];
  readonly step: CountdownStep;
}

function StepLine({ meetingId, step }: StepLineProps) {
  const { overview, language } = useText();
  const { countdown: texts } = overview;
  const canWrite = useCanWrite();
  const run = useCommand();
  const label = texts.steps[step.name];
  const mark = (as: 'done' | 'skipped' | 'open'): void =>
    void run('meeting.markStep', { id: meetingId, step: step.name, mark: as });
  return (
    <li className={mergeClasses(styles.step, !isOpenStep(step) && styles.closed)}>
      <Checkbox
        aria-label={texts.mark(label)}
        checked={step.state === 'done'}
        disabled={!canWrite || step.state === 'skipped'}
        onChange={(_, data) => mark(data.checked === true ? 'done' : 'open')}
      />
      <div className={styles.text}>
        <span>{label}</span>
        <span className={styles.quiet}>
          {formatShortWeekday(step.dueOn, language)}
          {step.state === 'later' ? null : (
            <>
              {' · '}
              <span className={styles[step.state]}>{texts.states[step.state]}</span>
            </>
          )}
        </span>
      </div>
      {canWrite ? (
        <Button
          className={styles.skip ?? ''}
          appearance="subtle"
          size="small"
          aria-label={step.state === 'skipped' ? texts.reopenStep(label) : texts.skipStep(label)}
          onClick={() => mark(step.state === 'skipped' ? 'open' : 'skipped')}
        >
          {step.state === 'skipped' ? texts.reopen : texts.skip}
        </Button>
      ) : null}
    </li>
  );
}
