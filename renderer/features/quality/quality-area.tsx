import type { Site } from '../../../shared/model/site.ts';
import { CriteriaSection } from './components/criteria-section.tsx';
import { IndicatorsSection } from './components/indicators-section.tsx';
import { MilestonesSection } from './components/milestones-section.tsx';
import { NeedsSection } from './components/needs-section.tsx';
import { Column, Columns } from '../../ui/columns.tsx';
import { ProcessSection } from './components/process-section.tsx';

/** How far a site is, what it needs and plans, and its figures. */
export function QualityArea({ site }: { readonly site: Site }) {
  return (
    <Columns>
      <Column>
        <CriteriaSection site={site} />
        <IndicatorsSection siteId={site.id} />
      </Column>
      <Column>
        <ProcessSection site={site} />
        <NeedsSection siteId={site.id} />
        <MilestonesSection siteId={site.id} />
      </Column>
    </Columns>
  );
}
