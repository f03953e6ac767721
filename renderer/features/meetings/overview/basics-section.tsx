import { nextSeriesNumber } from '../../../../shared/domain/meetings/queries.ts';
import { sortedGerman } from '../../../../shared/kernel/collate.ts';
import type { SeriesId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { meetingFormat, meetingKind, type Meeting } from '../../../../shared/model/meeting.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { FieldGrid, Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ChangeMeeting } from './change-meeting.ts';
import { DaysFields } from './days-fields.tsx';

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
