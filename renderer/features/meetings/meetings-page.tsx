import { Button } from '@fluentui/react-components';
import { AddRegular, CalendarLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { firstDate, meetingsSorted } from '../../../shared/domain/meetings/queries.ts';
import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { yearOf } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState, Page, PageHeader, Section } from '../../ui/page.tsx';
import { MeetingTable } from './components/meeting-table.tsx';
import styles from './meetings-page.module.css';
import { NewMeetingDialog } from './new-meeting-dialog.tsx';

const databaseItself = (database: Database) => database;

/** All meetings: what is to come first, then what was, by series and year. */
export function MeetingsPage() {
  const { meetings: texts } = useText();
  const database = useDocument(databaseItself);
  const today = useToday();
  const canWrite = useCanWrite();
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  const [search] = useSearchParams();
  const [seriesId, setSeriesId] = useState<string | null>(search.get('reihe'));
  const [year, setYear] = useState<string | null>(null);

  const sorted = meetingsSorted(database, today);
  const all = [...sorted.upcoming, ...sorted.past];
  const fits = (meeting: Meeting): boolean =>
    (seriesId === null || (meeting.seriesId ?? withoutSeries) === seriesId) &&
    (year === null || String(yearOf(firstDate(meeting))) === year);
  const upcoming = sorted.upcoming.filter(fits);
  const past = sorted.past.filter(fits);
  const years = [...new Set(all.map((meeting) => String(yearOf(firstDate(meeting)))))].sort().reverse();
  const series = sortedGerman(Object.values(database.series), ({ title }) => title);
  const create = canWrite ? (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {texts.newMeeting}
    </Button>
  ) : null;

  return (
    <Page title={texts.title}>
      <PageHeader title={texts.title} actions={all.length > 0 ? create : null} />
      {all.length === 0 ? (
        <EmptyState icon={<CalendarLtrRegular />} title={texts.emptyTitle} text={texts.emptyText} actions={create} />
      ) : (
        <>
          <div className={styles.filters}>
            <ChoiceField
              label={texts.filterSeries}
              value={seriesId}
              choices={[
                ...series.map(({ id, title }) => ({ value: id, label: title })),
                { value: withoutSeries, label: texts.noSeries },
              ]}
              clearLabel={texts.allSeries}
              onCommit={setSeriesId}
              onClear={() => setSeriesId(null)}
              isAlwaysEditable
            />
            <ChoiceField
              label={texts.filterYear}
              value={year}
              choices={years.map((each) => ({ value: each, label: each }))}
              clearLabel={texts.allYears}
              onCommit={setYear}
              onClear={() => setYear(null)}
              isAlwaysEditable
            />
          </div>
          {upcoming.length > 0 ? (
            <Section title={texts.upcoming}>
              <MeetingTable label={texts.upcoming} meetings={upcoming} />
            </Section>
          ) : null}
          {past.length > 0 ? (
            <Section title={texts.past}>
              <MeetingTable label={texts.past} meetings={past} />
            </Section>
          ) : null}
          {upcoming.length + past.length === 0 ? <p className={styles.muted}>{texts.nothingFound}</p> : null}
        </>
      )}
      {isCreating ? (
        <NewMeetingDialog
          onClose={() => setCreating(false)}
          onCreated={(id) => void navigate(`/veranstaltungen/${id}`)}
        />
      ) : null}
    </Page>
  );
}

const withoutSeries = '-';
