import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChartSpec } from './chart-spec.ts';

/** The most columns that stay readable in one picture. */
const mostColumns = 24;
/** The most rows of a matrix that stay readable in one picture; with many columns there is room for one block of rows only. */
const mostRows = { fewColumns: 32, manyColumns: 16 } as const;
const fewColumns = 14;

/**
 * Cuts a chart into pictures that can be read: the latest columns only, and as many parts as its rows need.
 * The subtitle says what is shown. The value table of the whole chart stays complete.
 */
export function chartParts(spec: ChartSpec, { charts: text }: Catalogue): readonly ChartSpec[] {
  const columns = Math.min(spec.categories.length, mostColumns);
  const recent: ChartSpec =
    columns === spec.categories.length
      ? spec
      : {
          ...spec,
          subtitle: `${spec.subtitle} (${text.excerptColumns(columns, spec.categories.length)})`,
          categories: spec.categories.slice(-columns),
          series: spec.series.map((each) => ({
            ...each,
            values: each.values.slice(-columns),
            ...(each.hidden ? { hidden: each.hidden.slice(-columns) } : {}),
            ...(each.unknown ? { unknown: each.unknown.slice(-columns) } : {}),
          })),
        };
  if (recent.kind !== 'matrix') return [recent];
  const series = recent.series.filter(
    ({ values, hidden, unknown }) =>
      values.some((value) => value !== null) || hidden?.includes(true) === true || unknown?.includes(true) === true,
  );
  const limit = columns <= fewColumns ? mostRows.fewColumns : mostRows.manyColumns;
  const count = Math.max(1, Math.ceil(series.length / limit));
  const size = Math.ceil(series.length / count);
  return Array.from({ length: count }, (_, index) => {
    const rows = series.slice(index * size, (index + 1) * size);
    const range = text.excerptRows(index * size + 1, index * size + rows.length, series.length);
    return { ...recent, series: rows, subtitle: count === 1 ? recent.subtitle : `${recent.subtitle}, ${range}` };
  });
}
