import { Button } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { lastDate, nextSeriesNumber } from '../../../../shared/domain/meetings/queries.ts';
import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import { addDays } from '../../../../shared/kernel/dates.ts';
import type { SeriesId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { meetingFormat, meetingKind, type Meeting } from '../../../../shared/model/meeting.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { ChangeMeeting } from './change-meeting.ts';
import styles from './overview.module.css';

interface SectionProps {
  readonly meeting: Meeting;
  readonly change: ChangeMeeting;
}

const databaseItself = (database: Database) => database;

/** What the meeting is called, what kind it is, and on which days. */
export function BasicsSection({ meeting, change }: SectionProps) {
  const { meetings: texts, enums } = useText();
  const { fields } = texts;
  const database = useDocument(databaseItself);
  const series = sortedGerman(Object.values(database.series), ({ title }) => title);
  return (
    <Section title={texts.sections.basics}>
      <FieldGrid>
        <TextField
          label={fields.title}
          name="title"
          isRequired
          value={meeting.title}
          onCommit={(title) => change({ title })}
        />
        <TextField label={fields.subtitle} value={meeting.subtitle} onCommit={(subtitle) => change({ subtitle })} />
      </FieldGrid>
      <FieldGrid>
        <ChoiceField
          label={fields.series}
          value={meeting.seriesId}
          choices={series.map(({ id, title }) => ({ value: id, label: title }))}
          clearLabel={texts.noSeries}
          onCommit={(seriesId: SeriesId) => change({ seriesId, seriesNumber: nextSeriesNumber(database, seriesId) })}
          onClear={() => change({ seriesId: null, seriesNumber: null })}
        />
        {meeting.seriesId === null ? null : (
          <NumberField
            label={fields.seriesNumber}
            min={1}
            max={9999}
            value={meeting.seriesNumber}
            onCommit={(seriesNumber) => change({ seriesNumber })}
          />
        )}
        <ChoiceField
          label={fields.kind}
          value={meeting.meetingKind}
          choices={meetingKind.options.map((value) => ({ value, label: enums.meetingKind[value] }))}
          onCommit={(kind) => change({ meetingKind: kind })}
        />
        <ChoiceField
          label={fields.format}
          value={meeting.format}
          choices={meetingFormat.options.map((value) => ({ value, label: enums.meetingFormat[value] }))}
          onCommit={(format) => change({ format })}
        />
      </FieldGrid>
      <DaysFields meeting={meeting} change={change} />
    </Section>
  );
}

function DaysFields({ meeting, change }: SectionProps) {
  const { fields } = useText().meetings;
  const canWrite = useCanWrite();
  const { days } = meeting;
  const changed = (index: number, part: Partial<(typeof days)[number]>) =>
    change({ days: days.map((day, each) => (each === index ? { ...day, ...part } : day)) });
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
