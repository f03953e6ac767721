import type { Site } from '../../../../shared/model/site.ts';
import { AgreementsSection } from '../components/agreements-section.tsx';

/** The agreements of a site. */
export function AgreementsTab({ site }: { readonly site: Site }) {
  return <AgreementsSection site={site} />;
}
