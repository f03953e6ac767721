import { formatWeekday } from '../../../shared/i18n/format.ts';
import { useToday } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { Column, Columns } from '../../ui/columns.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { FirstSteps } from './components/first-steps.tsx';
import { FollowUpList } from './components/follow-up-list.tsx';
import { NextDeadlines } from './components/next-deadlines.tsx';
import { NextMeeting } from './components/next-meeting.tsx';
import { RadarSection } from './components/radar-section.tsx';
import { WrapUp } from './components/wrap-up.tsx';
import { isEmptyOffice } from './selectors.ts';

/** What is next, what runs out, who has been away, what is still to do. */
export function OverviewPage() {
  const { overview, language } = useText();
  const today = useToday();
  const isEmpty = useDocument(isEmptyOffice);
  return (
    <Page title={overview.title}>
      <PageHeader title={overview.title} subtitle={overview.greeting(formatWeekday(today, language))} />
      {isEmpty ? (
        <FirstSteps />
      ) : (
        <Columns isEven>
          <Column>
            <NextMeeting />
            <WrapUp />
            <RadarSection />
          </Column>
          <Column>
            <FollowUpList />
            <NextDeadlines />
          </Column>
        </Columns>
      )}
    </Page>
  );
}
