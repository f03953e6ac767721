import { Tab, TabList } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { firstDate, lastDate, seriesOf } from '../../../shared/domain/meetings/queries.ts';
import { formatWeekday } from '../../../shared/i18n/format.ts';
import { daysBetween } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { EmptyState, Page, PageHeader } from '../../ui/page.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { MeetingMenu } from './meeting-menu.tsx';
import styles from './meetings-page.module.css';
import { OverviewTab } from './overview/overview-tab.tsx';
import { PresenceTab } from './presence/presence-tab.tsx';
import { ProgrammeTab } from './programme/programme-tab.tsx';
import { RegistrationsTab } from './registrations/registrations-tab.tsx';

const tabs = ['uebersicht', 'programm', 'anmeldungen', 'anwesenheit', 'unterlagen'] as const;
type TabName = (typeof tabs)[number];

/** One meeting: what it is, its programme, who is registered, who came, and its papers. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const { meetings: texts } = useText();
  const meeting = useDocument(useCallback((database: Database) => database.meetings[meetingId] ?? null, [meetingId]));
  if (meeting !== null) return <FoundMeeting meeting={meeting} />;
  return (
    <Page title={texts.missingTitle}>
      <EmptyState
        icon={<CalendarCancelRegular />}
        title={texts.missingTitle}
        text={texts.missingText}
        actions={
          <Link className={styles.back ?? ''} to="/veranstaltungen">
            {texts.backToList}
          </Link>
        }
      />
    </Page>
  );
}

function FoundMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: texts } = useText();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const tab: TabName = tabs.find((each) => each === asked) ?? 'uebersicht';
  return (
    <Page title={meeting.title}>
      <PageHeader
        breadcrumb={
          <Link className={styles.back ?? ''} to="/veranstaltungen">
            {texts.title}
          </Link>
        }
        title={meeting.title}
        subtitle={<Facts meeting={meeting} />}
        actions={<MeetingMenu meeting={meeting} />}
      />
      <TabList
        aria-label={texts.tabList}
        selectedValue={tab}
        onTabSelect={(_event, data) => setSearch({ tab: String(data.value) }, { replace: true })}
      >
        <Tab value="uebersicht">{texts.tabs.overview}</Tab>
        <Tab value="programm">{texts.tabs.programme}</Tab>
        <Tab value="anmeldungen">{texts.tabs.registrations}</Tab>
        <Tab value="anwesenheit">{texts.tabs.presence}</Tab>
        <Tab value="unterlagen">{texts.tabs.documents}</Tab>
      </TabList>
      <TabContent tab={tab} meeting={meeting} />
    </Page>
  );
}

function TabContent({ tab, meeting }: { readonly tab: TabName; readonly meeting: Meeting }) {
  switch (tab) {
    case 'uebersicht':
      return <OverviewTab meeting={meeting} />;
    case 'programm':
      return <ProgrammeTab meeting={meeting} />;
    case 'anmeldungen':
      return <RegistrationsTab meeting={meeting} />;
    case 'anwesenheit':
      return <PresenceTab meeting={meeting} />;
    case 'unterlagen':
      return <DocumentsTab meetingId={meeting.id} />;
  }
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const { meetings: texts, enums } = useText();
  const language = useLanguage();
  const today = useToday();
  const series = useDocument(useCallback((database: Database) => seriesOf(database, meeting), [meeting]));
  const numbered = series && meeting.seriesNumber !== null ? texts.numbered(meeting.seriesNumber, series.title) : '';
  const place = [meeting.venue.name, meeting.venue.city].filter((part) => part !== '').join(', ');
  const days = daysBetween(today, firstDate(meeting));
  const isOver = lastDate(meeting) < today;
  const facts = [
    numbered === meeting.title ? '' : numbered,
    formatWeekday(firstDate(meeting), language),
    meeting.format === 'ON_SITE' && place !== ''
      ? place
      : [enums.meetingFormat[meeting.format], place].filter(Boolean).join(', '),
  ].filter((part) => part !== '');
  return (
    <span className={styles.header}>
      <span>{facts.join(' · ')}</span>
      <span className={`${styles.state ?? ''} ${meeting.isCancelled ? (styles.cancelled ?? '') : ''}`}>
        {meeting.isCancelled ? texts.states.cancelled : isOver ? texts.states.past : texts.inDays(Math.max(days, 0))}
      </span>
    </span>
  );
}
