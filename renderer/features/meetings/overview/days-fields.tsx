import { Button } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { deadlineMovedAlong, lastDate } from '../../../../shared/domain/meetings/queries.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import { addDays } from '../../../../shared/kernel/dates.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { FieldGrid } from '../../../ui/page.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { ChangeMeeting } from './change-meeting.ts';
import styles from './overview.module.css';

interface DaysFieldsProps {
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

type Days = Meeting['days'];

/** The days of a meeting; one that would come before the end of registration offers to move that along. */
export function DaysFields({ meeting, change }: DaysFieldsProps) {
  const { fields } = useText().meetings;
  const { language } = useText();
  const canWrite = useCanWrite();
  const { days } = meeting;
  const [refused, setRefused] = useState<Days | null>(null);
  const along = refused && deadlineMovedAlong(meeting, refused);

  async function changed(index: number, part: Partial<Days[number]>) {
    const wanted = days.map((day, each) => (each === index ? { ...day, ...part } : day));
    const outcome = await change({ days: wanted });
    const isLate =
      !outcome.ok &&
      outcome.error.code === 'invalid-input' &&
      outcome.error.problems.some(({ code }) => code === 'deadline-after-meeting');
    setRefused(isLate ? wanted : null);
    return outcome;
  }

  return (
    <div className={styles.days}>
      {days.map((day, index) => (
        <FieldGrid key={index}>
          <DayField
            label={fields.dayDate(index + 1, days.length)}
            name={`days.${String(index)}.date`}
            value={day.date}
            isRequired
            onCommit={(date) => (date === null ? undefined : changed(index, { date }))}
          />
          <TimeField
            label={fields.dayStart(index + 1, days.length)}
            value={day.startTime}
            isRequired
            onCommit={(startTime) => (startTime === null ? undefined : changed(index, { startTime }))}
          />
        </FieldGrid>
      ))}
      {refused && along ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() =>
              void change({ days: refused, registrationDeadline: along }).then(({ ok }) => ok && setRefused(null))
            }
          >
            {fields.moveDeadline(formatDay(along, language))}
          </Button>
        </div>
      ) : null}
      {canWrite ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => {
              const startTime = days.at(-1)?.startTime;
              if (startTime) void change({ days: [...days, { date: addDays(lastDate(meeting), 1), startTime }] });
            }}
          >
            {fields.addDay}
          </Button>
          {days.length > 1 ? (
            <Button
              size="small"
              icon={<SubtractRegular />}
              title={fields.removeDayHint}
              onClick={() => void change({ days: days.slice(0, -1) })}
            >
              {fields.removeDay}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
