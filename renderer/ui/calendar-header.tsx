import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import styles from './calendar.module.css';
import { calendarSteps } from './use-grid-focus.ts';

interface CalendarHeaderProps {
  readonly title: string;
  /** The way to a wider choice; null: there is none. */
  readonly widen: { readonly label: string; readonly onClick: () => void } | null;
  readonly earlier: string;
  readonly later: string;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

/** What a calendar shows, the way to a wider choice, and the steps to what lies before and after. */
export function CalendarHeader({ title, widen, earlier, later, onEarlier, onLater }: CalendarHeaderProps) {
  return (
    <div className={styles.header} {...calendarSteps}>
      {widen === null ? (
        <span className={styles.title} aria-live="polite">
          {title}
        </span>
      ) : (
        <Button
          className={styles.widen ?? ''}
          appearance="subtle"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={widen.label}
          onClick={widen.onClick}
        >
          {title}
        </Button>
      )}
      <span className={styles.room} />
      <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={earlier} onClick={onEarlier} />
      <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label={later} onClick={onLater} />
    </div>
  );
}
