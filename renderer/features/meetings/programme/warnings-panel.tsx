import { CheckmarkCircleRegular, ClockRegular, WarningFilled } from '@fluentui/react-icons';
import type { ScheduleWarning } from '../../../../shared/domain/programme/warnings.ts';
import type { ProgrammeTexts } from '../../../../shared/i18n/de/programme.ts';
import { assertNever } from '../../../../shared/kernel/assert.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useText } from '../../../state/use-text.ts';
import type { RowNames } from './builder-context.ts';
import styles from './programme-tab.module.css';

interface WarningsPanelProps {
  readonly warnings: readonly ScheduleWarning[];
  readonly meeting: Meeting;
  readonly names: RowNames;
  readonly onSelect: (id: AgendaItemId) => void;
}

/** Everything to look at in one place; each entry leads to its row. */
export function WarningsPanel({ warnings, meeting, names, onSelect }: WarningsPanelProps) {
  const { programme } = useText();
  return (
    <section className={styles.panel} aria-label={programme.warnings.title}>
      <h2 className={styles.panelTitle}>
        {warnings.length === 0 ? programme.warnings.title : programme.warnings.count(warnings.length)}
      </h2>
      {warnings.length === 0 ? (
        <p className={styles.fine}>
          <CheckmarkCircleRegular aria-hidden="true" />
          {programme.warnings.none}
        </p>
      ) : (
        <ul className={styles.warnings}>
          {warnings.map((warning, index) => (
            <li key={`${warning.kind}/${warning.itemId}/${String(index)}`}>
              <button
                type="button"
                className={`${styles.warning ?? ''} ${(warning.kind === 'slack' ? styles.mild : styles.serious) ?? ''}`}
                onClick={() => onSelect(warning.itemId as AgendaItemId)}
              >
                {warning.kind === 'slack' ? <ClockRegular aria-hidden="true" /> : <WarningFilled aria-hidden="true" />}
                <span>{sentence(programme, warning, meeting, names)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(texts: ProgrammeTexts, warning: ScheduleWarning, meeting: Meeting, names: RowNames): string {
  const titleOf = (id: string): string => {
    const item = meeting.agenda[id];
    return item === undefined || item.title === '' ? texts.untitled : item.title;
  };
  const title = titleOf(warning.itemId);
  switch (warning.kind) {
    case 'overrun':
      return texts.warnings.overrun(title, warning.minutes);
    case 'slack':
      return texts.warnings.slack(title, warning.minutes);
    case 'no-break':
      return texts.warnings.noBreak(title, warning.minutes);
    case 'past-midnight':
      return texts.warnings.pastMidnight(title);
    case 'speaker-twice':
      return texts.warnings.speakerTwice(names.contact(warning.subject), title, titleOf(warning.otherItemId));
    case 'site-twice':
      return texts.warnings.siteTwice(names.site(warning.subject), title, titleOf(warning.otherItemId));
    case 'room-twice':
      return texts.warnings.roomTwice(warning.subject, title, titleOf(warning.otherItemId));
    default:
      return assertNever(warning);
  }
}
