import type { Site } from '../../../../shared/model/site.ts';
import { ParticipationSection } from '../components/participation-section.tsx';
import styles from '../site-page.module.css';
import { NotesSection } from '../timeline/notes-section.tsx';
import { TimelineSection } from '../timeline/timeline-section.tsx';

/** What has happened at and with a site. */
export function HistoryTab({ site }: { readonly site: Site }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <TimelineSection site={site} />
      </div>
      <div className={styles.column}>
        <NotesSection siteId={site.id} />
        <ParticipationSection site={site} />
      </div>
    </div>
  );
}
