import type { Site } from '../../../../shared/model/site.ts';
import { SiteOffers } from '../../offers/index.ts';
import { FieldsSection } from '../components/fields-section.tsx';
import styles from '../site-page.module.css';

/** What a site offers, and in which fields of action. */
export function OffersTab({ site }: { readonly site: Site }) {
  return (
    <div className={styles.column}>
      <FieldsSection site={site} />
      <SiteOffers site={site} />
    </div>
  );
}
