import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import {
  BuildingGovernmentRegular,
  CalendarCancelRegular,
  DataTrendingRegular,
  DocumentDismissRegular,
  DocumentQuestionMarkRegular,
  HeartPulseRegular,
  HourglassThreeQuarterRegular,
  PeopleTeamRegular,
  PersonQuestionMarkRegular,
} from '@fluentui/react-icons';
import { useCallback, type ReactElement } from 'react';
import { noticeOf, type RadarCheck } from '../../../../shared/domain/radar/finding.ts';
import { radarOn } from '../../../../shared/domain/radar/radar.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { useToday } from '../../../state/use-clock.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { RadarLine } from './radar-line.tsx';
import { ShortList } from './short-list.tsx';

const icons: Readonly<Record<RadarCheck, ReactElement>> = {
  'agreement-missing': <DocumentDismissRegular />,
  'agreement-undated': <DocumentQuestionMarkRegular />,
  'agreement-ending': <HourglassThreeQuarterRegular />,
  contact: <PersonQuestionMarkRegular />,
  steering: <PeopleTeamRegular />,
  municipality: <BuildingGovernmentRegular />,
  offers: <HeartPulseRegular />,
  absence: <CalendarCancelRegular />,
  figures: <DataTrendingRegular />,
};

/** What the sites lack today, check by check, each with the way to mend it; what was dealt with stays quiet. */
export function RadarSection() {
  const { radar: words } = useText().overview;
  const today = useToday();
  const groups = useDocument(useCallback((database: Database) => radarOn(database, today), [today]));
  return (
    <Section title={words.title} description={words.description}>
      {groups.length === 0 ? (
        <ShortList items={[]} keyOf={String} renderItem={String} none={words.none} />
      ) : (
        <Accordion collapsible multiple>
          {groups.map(({ check, findings }) => (
            <AccordionItem key={check} value={check}>
              <AccordionHeader icon={icons[check]} as="h3">
                {words.group(words.checks[check], findings.length)}
              </AccordionHeader>
              <AccordionPanel>
                <ShortList
                  items={findings}
                  keyOf={(finding) => noticeOf(finding).notice}
                  none={words.none}
                  renderItem={(finding) => <RadarLine finding={finding} />}
                />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </Section>
  );
}
