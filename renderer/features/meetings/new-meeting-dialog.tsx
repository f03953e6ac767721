import { useState } from 'react';
import { firstDate, meetingsSorted, nextSeriesNumber } from '../../../shared/domain/meetings/queries.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { time, type Day } from '../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../shared/kernel/errors.ts';
import type { SeriesId } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { blankMeeting, blankSeries } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { useToday } from '../../state/use-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { EditDialog } from '../records/index.ts';

interface NewMeetingDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

const databaseItself = (database: Database) => database;
const newSeries = 'new';

/** Asks what a new meeting is called, when it is and what it builds on; everything else is filled in on its page. */
export function NewMeetingDialog({ onClose, onCreated }: NewMeetingDialogProps) {
  const { meetings: texts, words } = useText();
  const language = useLanguage();
  const run = useCommand();
  const today = useToday();
  const database = useDocument(databaseItself);
  const allSeries = sortedGerman(Object.values(database.series), ({ title }) => title);
  const [series, setSeries] = useState<string | null>(allSeries[0]?.id ?? null);
  const [seriesTitle, setSeriesTitle] = useState<string>(words.exchangeMeeting.one);
  const [likeId, setLikeId] = useState<string | null>(null);
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const [date, setDate] = useState<Day | null>(null);
  const [startTime, setStartTime] = useState(time('10:00'));

  const chosen = series === null ? undefined : database.series[series];
  const isNew = series === newSeries;
  const number = chosen ? nextSeriesNumber(database, chosen.id) : 1;
  const suggestion = chosen ? texts.numbered(number, chosen.title) : isNew ? texts.numbered(1, seriesTitle) : '';
  const title = typedTitle ?? suggestion;
  const sorted = meetingsSorted(database, today);

  async function submit(): Promise<Result<unknown, AppError>> {
    if (date === null) return err(invalidField('date', 'required'));
    const made = await create(date);
    if (made.ok) onCreated(made.value.id);
    return made;
  }

  async function create(on: Day): Promise<Result<{ readonly id: string }, AppError>> {
    const quiet = { quiet: true };
    let seriesId = series as SeriesId | null; // the field offers ids of series, and the word for a new one
    if (isNew) {
      const made = await run('series.create', { record: blankSeries(seriesTitle) }, quiet);
      if (!made.ok) return made;
      seriesId = made.value.id as SeriesId;
    }
    if (likeId !== null) return run('meeting.copy', { id: likeId, date: on, title, seriesId }, quiet);
    const record = { ...blankMeeting(title, on), days: [{ date: on, startTime }] };
    if (seriesId === null) return run('meeting.create', { record }, quiet);
    const done = await run('meeting.createInSeries', { seriesId, record }, quiet);
    return done.ok ? ok({ id: done.value.id }) : done;
  }

  return (
    <EditDialog title={texts.dialog.title} submitLabel={texts.dialog.create} onSubmit={submit} onClose={onClose}>
      {(problemOf) => (
        <>
          <ChoiceField
            label={texts.dialog.series}
            value={series}
            choices={[
              ...allSeries.map(({ id, title: label }) => ({ value: id, label })),
              { value: newSeries, label: texts.newSeries },
            ]}
            clearLabel={texts.noSeries}
            onCommit={setSeries}
            onClear={() => setSeries(null)}
          />
          {isNew ? (
            <TextField
              label={texts.dialog.seriesName}
              hint={texts.dialog.seriesNameHint}
              value={seriesTitle}
              isRequired
              onType={setSeriesTitle}
              onCommit={setSeriesTitle}
            />
          ) : null}
          <TextField
            key={suggestion}
            label={texts.dialog.name}
            value={title}
            isRequired
            onType={setTypedTitle}
            onCommit={setTypedTitle}
            problem={problemOf('title')}
          />
          <DayField
            label={texts.dialog.date}
            value={date}
            isRequired
            onCommit={setDate}
            problem={problemOf('date')}
            autoFocus
          />
          <TimeField
            label={texts.dialog.startTime}
            value={startTime}
            isRequired
            onCommit={(value) => {
              if (value !== null) setStartTime(value);
            }}
          />
          <ChoiceField
            label={texts.dialog.like}
            hint={texts.dialog.likeHint}
            value={likeId}
            choices={[...sorted.upcoming, ...sorted.past]
              .sort((left, right) => (firstDate(left) < firstDate(right) ? 1 : -1))
              .map((each) => ({
                value: each.id,
                label: `${formatDay(firstDate(each), language)} · ${each.title}`,
              }))}
            clearLabel={texts.dialog.likeNothing}
            onCommit={setLikeId}
            onClear={() => setLikeId(null)}
          />
        </>
      )}
    </EditDialog>
  );
}
