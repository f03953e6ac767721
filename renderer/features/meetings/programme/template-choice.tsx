import { CompoundButton } from '@fluentui/react-components';
import { AddRegular, CalendarLtrRegular, CopyRegular, TimelineRegular } from '@fluentui/react-icons';
import { firstDate, meetingsByDate } from '../../../../shared/domain/meetings/queries.ts';
import { exchangeDaySlots, slotsLike, type TemplateSlot } from '../../../../shared/domain/programme/templates.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { EmptyState } from '../../../ui/page.tsx';
import styles from './programme-tab.module.css';

interface TemplateChoiceProps {
  readonly meeting: Meeting;
  readonly onBlank: () => void;
}

/** Ways to begin an empty programme: a template, an earlier meeting, or one item. */
export function TemplateChoice({ meeting, onBlank }: TemplateChoiceProps) {
  const { programme } = useText();
  const language = useLanguage();
  const canWrite = useCanWrite();
  const run = useCommand();
  const earlier = useDocument(meetingsByDate)
    .filter((each) => each.id !== meeting.id && Object.keys(each.agenda).length > 0)
    .reverse()
    .slice(0, 3);
  const apply = (slots: readonly TemplateSlot[]): void =>
    void run('programme.applyTemplate', { meetingId: meeting.id, slots });
  const start = required(meeting.days[0], 'a meeting has at least one day').startTime;
  return (
    <EmptyState
      icon={<TimelineRegular />}
      title={programme.emptyTitle}
      text={programme.emptyText}
      actions={
        canWrite ? (
          <div className={styles.choices}>
            <CompoundButton
              className={styles.choice ?? ''}
              appearance="primary"
              icon={<CalendarLtrRegular />}
              secondaryContent={programme.templateDayText}
              onClick={() => apply(exchangeDaySlots(start, programme.template))}
            >
              {programme.templateDay}
            </CompoundButton>
            {earlier.map((each) => (
              <CompoundButton
                className={styles.choice ?? ''}
                key={each.id}
                icon={<CopyRegular />}
                secondaryContent={programme.templateLikeText(
                  formatDay(firstDate(each), language),
                  Object.keys(each.agenda).length,
                )}
                onClick={() => apply(slotsLike(Object.values(each.agenda)))}
              >
                {programme.templateLike(each.title)}
              </CompoundButton>
            ))}
            <CompoundButton
              className={styles.choice ?? ''}
              icon={<AddRegular />}
              secondaryContent={programme.newItem}
              onClick={onBlank}
            >
              {programme.templateBlank}
            </CompoundButton>
          </div>
        ) : null
      }
    />
  );
}
