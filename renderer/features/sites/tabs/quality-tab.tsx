import type { Site } from '../../../../shared/model/site.ts';
import { QualityArea } from '../../quality/index.ts';

/** How far a site is, and its figures. */
export function QualityTab({ site }: { readonly site: Site }) {
  return <QualityArea site={site} />;
}
