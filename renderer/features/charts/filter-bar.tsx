import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Database } from '../../../shared/model/database.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { ViewChoice } from '../records/index.ts';
import { isReversed, type ChartFilter } from './chart-filter.ts';
import styles from './filter-bar.module.css';
import { seriesByTitle } from './selectors.ts';

const viewsOfSites = ['SITES'] as const;

interface FilterBarProps {
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** Chooses the time and the series that all charts of the page show. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const {
    charts: { page },
    views,
  } = useText();
  const { viewId } = filter;
  const series = useDocument(seriesByTitle);
  const view = useDocument(useCallback(({ savedViews }: Database) => savedViews[viewId ?? ''] ?? null, [viewId]));
  const choices = series.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div role="group" aria-label={page.filters} className={styles.bar}>
      <DayField
        label={page.from}
        value={filter.from}
        isAlwaysEditable
        onCommit={(from) => onChange({ ...filter, from })}
      />
      <DayField
        label={page.to}
        value={filter.to}
        isAlwaysEditable
        problem={isReversed(filter) ? page.periodReversed : undefined}
        onCommit={(to) => onChange({ ...filter, to })}
      />
      <ChoiceField
        label={page.series}
        value={filter.seriesId}
        choices={choices}
        clearLabel={page.allSeries}
        isAlwaysEditable
        onCommit={(seriesId) => onChange({ ...filter, seriesId })}
        onClear={() => onChange({ ...filter, seriesId: null })}
      />
      <ViewChoice
        lists={viewsOfSites}
        chosen={view}
        noneLabel={views.use.all}
        onChoose={(next) => onChange({ ...filter, viewId: next?.id ?? null })}
      />
      {filter.from !== null || filter.to !== null ? (
        <Button className={styles.reset} onClick={() => onChange({ ...filter, from: null, to: null })}>
          {page.resetPeriod}
        </Button>
      ) : null}
    </div>
  );
}
