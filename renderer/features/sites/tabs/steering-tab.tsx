import type { Site } from '../../../../shared/model/site.ts';
import { SteeringArea } from '../../steering/index.ts';

/** The steering body of a site. */
export function SteeringTab({ site }: { readonly site: Site }) {
  return <SteeringArea siteId={site.id} siteName={site.shortName} />;
}
