import type { Site } from '../../../../shared/model/site.ts';
import { SiteOffers } from '../../offers/index.ts';
import { Column } from '../../../ui/columns.tsx';
import { FieldsSection } from '../components/fields-section.tsx';

/** What a site offers, and in which fields of action. */
export function OffersTab({ site }: { readonly site: Site }) {
  return (
    <Column>
      <FieldsSection site={site} />
      <SiteOffers site={site} />
    </Column>
  );
}
