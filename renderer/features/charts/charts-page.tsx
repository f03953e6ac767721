import { DataHistogramRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { buildChart, chartIds } from '../../../shared/documents/charts/build-chart.ts';
import { isReversed, type ChartFilter } from './chart-filter.ts';
import { useAsOf } from '../../state/use-clock.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { EmptyState, Page, PageHeader } from '../../ui/page.tsx';
import { IndicatorsSection } from '../quality/index.ts';
import { ChartCard } from './chart-card.tsx';
import { FilterBar } from './filter-bar.tsx';
import { hasNothingToShow, sitesOfChosenView, wholeDatabase } from './selectors.ts';

const everything: ChartFilter = { from: null, to: null, seriesId: null, viewId: null };

/** Three charts of what is recorded, for the day chosen in the header and a time and series chosen here. */
export function ChartsPage() {
  const text = useText();
  // Counting a large file takes longer than a key press may; the page answers first and draws after.
  const database = useDeferredValue(useDocument(wholeDatabase));
  const asOf = useAsOf();
  const [filter, setFilter] = useState(everything);
  const shown = useDeferredValue(filter);
  const specs = useMemo(() => {
    const period = isReversed(shown) ? { from: null, to: null } : { from: shown.from, to: shown.to };
    const only = sitesOfChosenView(database, shown.viewId, { asOf, text });
    const scope = { asOf, ...period, seriesId: shown.seriesId, only };
    return chartIds.map((id) => buildChart(id, database, scope, text));
  }, [database, asOf, shown, text]);
  const { page } = text.charts;
  return (
    <Page title={page.title}>
      <PageHeader title={page.title} subtitle={page.lead} />
      {hasNothingToShow(database) ? (
        <EmptyState icon={<DataHistogramRegular />} title={page.emptyTitle} text={page.emptyMatrix} />
      ) : (
        <>
          <FilterBar filter={filter} onChange={setFilter} />
          {specs.map((spec) => (
            <ChartCard key={spec.id} spec={spec} />
          ))}
        </>
      )}
      <IndicatorsSection siteId={null} />
    </Page>
  );
}
