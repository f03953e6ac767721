import type { Database } from '../../../shared/model/database.ts';
import type { Office } from '../../../shared/model/office.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { Column, Columns } from '../../ui/columns.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { AddressSection } from './components/address-section.tsx';
import { GenderSection } from './components/gender-section.tsx';
import { LeadDaysSection } from './components/lead-days-section.tsx';
import { LetterheadSection } from './components/letterhead-section.tsx';
import { PhasesSection } from './components/phases-section.tsx';
import { SmallCountsSection } from './components/small-counts-section.tsx';
import { StaffSection } from './components/staff-section.tsx';
import { StatesSection } from './components/states-section.tsx';
import { TermsSection } from './components/terms-section.tsx';

const officeOf = (database: Database): Office => database.office;

/** What all pages and documents take from the office: its name, team, letterhead and words. */
export function OfficePage() {
  const words = useText().office;
  const office = useDocument(officeOf);
  return (
    <Page title={words.title}>
      <PageHeader title={words.title} subtitle={words.intro} />
      <Columns isEven>
        <Column>
          <AddressSection office={office} />
          <TermsSection office={office} />
          <GenderSection office={office} />
          <SmallCountsSection office={office} />
        </Column>
        <Column>
          <StaffSection />
          <LetterheadSection office={office} />
          <PhasesSection />
          <LeadDaysSection office={office} />
          <StatesSection office={office} />
        </Column>
      </Columns>
    </Page>
  );
}
