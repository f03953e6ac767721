import type { Site } from '../../../../shared/model/site.ts';
import { FieldsSection } from '../components/fields-section.tsx';

/** What a site offers, and in which fields of action. */
export function OffersTab({ site }: { readonly site: Site }) {
  return <FieldsSection site={site} />;
}
