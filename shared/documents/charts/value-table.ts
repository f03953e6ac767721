import type { ChartSpec } from './chart-spec.ts';

/** The numbers of a chart as a table; the first column names the row. */
export interface ValueTable {
  readonly head: readonly string[];
  readonly rows: readonly ValueRow[];
}

/** One row: its name and its numbers; null: no value. */
export interface ValueRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Lays out the numbers of a chart: categories down, series across with their sum; a matrix as it is drawn. */
export function valueTable(spec: ChartSpec): ValueTable {
  if (spec.kind === 'matrix') {
    return {
      head: [spec.rowLabel, ...spec.categories],
      rows: spec.series.map(({ label, values }) => ({ name: label, values })),
    };
  }
  const shapes = spec.series.filter(({ drawnAs }) => drawnAs === 'shape');
  const figures = spec.series.filter(({ drawnAs }) => drawnAs === 'figure');
  const hasSum = spec.kind === 'stacked-column' && shapes.length > 1;
  return {
    head: [
      spec.categoryLabel,
      ...shapes.map(({ label }) => label),
      ...(hasSum ? [`${spec.unit} ${spec.totalLabel}`] : []),
      ...figures.map(({ label }) => label),
    ],
    rows: spec.categories.map((name, index) => {
      const at = (series: readonly { readonly values: readonly (number | null)[] }[]): (number | null)[] =>
        series.map(({ values }) => values[index] ?? null);
      const sum = at(shapes).reduce<number>((total, value) => total + (value ?? 0), 0);
      return { name, values: [...at(shapes), ...(hasSum ? [sum] : []), ...at(figures)] };
    }),
  };
}
