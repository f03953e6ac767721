import type { Site } from '../../../../shared/model/site.ts';
import { ParticipationSection } from '../components/participation-section.tsx';
import { NotesSection } from '../timeline/notes-section.tsx';
import { Column, Columns } from '../../../ui/columns.tsx';
import { TimelineSection } from '../timeline/timeline-section.tsx';

/** What has happened at and with a site. */
export function HistoryTab({ site }: { readonly site: Site }) {
  return (
    <Columns>
      <Column>
        <TimelineSection site={site} />
      </Column>
      <Column>
        <NotesSection siteId={site.id} />
        <ParticipationSection site={site} />
      </Column>
    </Columns>
  );
}
