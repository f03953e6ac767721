import { Button } from '@fluentui/react-components';
import { CalendarAddRegular, SettingsRegular, TableArrowUpRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useText } from '../../../state/use-text.ts';
import styles from './first-steps.module.css';

/** The ways out of an empty file. */
export function FirstSteps() {
  const { start } = useText().overview;
  return (
    <section className={styles.start} aria-label={start.title}>
      <h2 className={styles.title}>{start.title}</h2>
      <p className={styles.text}>{start.text}</p>
      <ol className={styles.steps}>
        <Step
          icon={<TableArrowUpRegular />}
          title={start.importTitle}
          text={start.importText}
          action={start.importAction}
          href="#/import"
          isFirst
        />
        <Step
          icon={<SettingsRegular />}
          title={start.officeTitle}
          text={start.officeText}
          action={start.officeAction}
          href="#/buero"
        />
        <Step
          icon={<CalendarAddRegular />}
          title={start.meetingTitle}
          text={start.meetingText}
          action={start.meetingAction}
          href="#/veranstaltungen"
        />
      </ol>
    </section>
  );
}

interface StepProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string;
  readonly isFirst?: boolean;
}

function Step({ icon, title, text, action, href, isFirst = false }: StepProps) {
  return (
    <li className={styles.step}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h3 className={styles.stepTitle}>{title}</h3>
      <p className={styles.text}>{text}</p>
      <Button className={styles.action ?? ''} as="a" href={href} appearance={isFirst ? 'primary' : 'secondary'}>
        {action}
      </Button>
    </li>
  );
}
