import { FollowUpsSection } from '../../follow-ups/index.ts';
import { useDeferredValue } from 'react';
import type { Site } from '../../../../shared/model/site.ts';
import { ContactsSection } from '../components/contacts-section.tsx';
import { InvolvementSection } from '../components/involvement-section.tsx';
import { LeadSection } from '../components/lead-section.tsx';
import { LocationsSection } from '../components/locations-section.tsx';
import { MasterSection } from '../components/master-section.tsx';
import { PredecessorsSection } from '../components/merger-note.tsx';
import { NoteSection, ProfileSection } from '../components/profile-section.tsx';
import { Column, Columns } from '../../../ui/columns.tsx';
import { StatusSection } from '../components/status-section.tsx';

/** What a site is: master data, people, tasks, and what holds since when. */
export function OverviewTab({ site }: { readonly site: Site }) {
  // What lies in sight is painted first; the sections further down follow in the next moment.
  const isWhole = useDeferredValue(true, false);
  return (
    <Columns>
      <Column>
        <MasterSection site={site} />
        {isWhole && (
          <>
            <ProfileSection site={site} />
            <NoteSection site={site} />
          </>
        )}
      </Column>
      <Column>
        <StatusSection site={site} />
        <PredecessorsSection site={site} />
        <LeadSection site={site} />
        <ContactsSection site={site} />
        {isWhole && (
          <>
            <FollowUpsSection of={{ field: 'siteId', id: site.id }} usesAsOf />
            <InvolvementSection site={site} />
            <LocationsSection site={site} />
          </>
        )}
      </Column>
    </Columns>
  );
}
