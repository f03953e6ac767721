import type { Site } from '../../../../shared/model/site.ts';
import { ParticipationSection } from '../components/participation-section.tsx';

/** What has happened at and with a site. */
export function HistoryTab({ site }: { readonly site: Site }) {
  return <ParticipationSection site={site} />;
}
