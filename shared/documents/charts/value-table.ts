import { hiddenMark } from '../../domain/statistics/small-counts.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';

/** The numbers of a chart as a table; the first column names the row. */
export interface ValueTable {
  readonly head: readonly string[];
  readonly rows: readonly ValueRow[];
}

/** One row: its name and its numbers; null: no value. */
export interface ValueRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Small counts of people: marked in the program, and null outside it. */
  readonly hidden?: readonly boolean[];
}

/** Writes a number of a table: a hidden one as a dot, in the program with its value before it, none at all as `blank`. */
export function valueText(
  { values, hidden }: ValueRow,
  at: number,
  words: { readonly write: (value: number) => string; readonly blank: string },
): string {
  const value = values[at] ?? null;
  if (hidden?.[at] === true) return value === null ? hiddenMark : `${words.write(value)} ${hiddenMark}`;
  return value === null ? words.blank : words.write(value);
}

/** Lays out the numbers of a chart: categories down, series across with their sum; a matrix as it is drawn. */
export function valueTable(spec: ChartSpec): ValueTable {
  if (spec.kind === 'matrix') {
    return {
      head: [spec.rowLabel, ...spec.categories],
      rows: spec.series.map(({ label, values, hidden }) => ({ name: label, values, ...(hidden ? { hidden } : {}) })),
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
      const at = (series: readonly ChartSeries[]): (number | null)[] =>
        series.map(({ values }) => values[index] ?? null);
      const hides = (series: readonly ChartSeries[]): boolean[] => series.map(({ hidden }) => hidden?.[index] === true);
      const sum = at(shapes).reduce<number>((total, value) => total + (value ?? 0), 0);
      const hidden = [...hides(shapes), ...(hasSum ? [false] : []), ...hides(figures)];
      return {
        name,
        values: [...at(shapes), ...(hasSum ? [sum] : []), ...at(figures)],
        ...(hidden.includes(true) ? { hidden } : {}),
      };
    }),
  };
}
