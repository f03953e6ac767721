import { hiddenMark } from '../../domain/statistics/small-counts.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import type { DistrictMapSpec, TileMapSpec } from './map/map-spec.ts';
import type { PictureSpec } from './picture-spec.ts';

/** The numbers of a chart as a table; the first column names the row. */
export interface ValueTable {
  readonly head: readonly string[];
  readonly rows: readonly ValueRow[];
}

/** One row: its name and its numbers, or words: on a map, and where nobody recorded a number; null: no value. */
export interface ValueRow {
  readonly name: string;
  readonly values: readonly (number | string | null)[];
  /** Small counts of people: marked in the program, and null outside it. */
  readonly hidden?: readonly boolean[];
}

/** Writes a cell of a table: a hidden number as a dot, in the program with its value before it, none at all as `blank`. */
export function valueText(
  { values, hidden }: ValueRow,
  at: number,
  words: { readonly write: (value: number) => string; readonly blank: string },
): string {
  const value = values[at] ?? null;
  if (value === null) return hidden?.[at] === true ? hiddenMark : words.blank;
  const text = typeof value === 'number' ? words.write(value) : value;
  return hidden?.[at] === true ? `${text} ${hiddenMark}` : text;
}

/** Lays out what a picture shows: a chart's categories down, series across with their sum; a matrix as it is drawn; a map by place. */
export function valueTable(spec: PictureSpec): ValueTable {
  if (spec.kind === 'district-map') return districtTable(spec);
  return spec.kind === 'tile-map' ? tileTable(spec) : chartTable(spec);
}

function chartTable(spec: ChartSpec): ValueTable {
  if (spec.kind === 'matrix') {
    return {
      head: [spec.rowLabel, ...spec.categories],
      rows: spec.series.map((series) => ({
        name: series.label,
        values: series.values.map((_, at) => cellOf(spec, series, at)),
        ...(series.hidden ? { hidden: series.hidden } : {}),
      })),
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
      const at = (series: readonly ChartSeries[]): (number | string | null)[] =>
        series.map((each) => cellOf(spec, each, index));
      const hides = (series: readonly ChartSeries[]): boolean[] => series.map(({ hidden }) => hidden?.[index] === true);
      const sum = sumOf(at(shapes));
      const hidden = [...hides(shapes), ...(hasSum ? [false] : []), ...hides(figures)];
      return {
        name,
        values: [...at(shapes), ...(hasSum ? [sum] : []), ...at(figures)],
        ...(hidden.includes(true) ? { hidden } : {}),
      };
    }),
  };
}

function cellOf({ unknownText }: ChartSpec, { values, unknown }: ChartSeries, at: number): number | string | null {
  return unknown?.[at] === true ? (unknownText ?? null) : (values[at] ?? null);
}

// Parts of which one is not known have no sum.
function sumOf(parts: readonly (number | string | null)[]): number | string | null {
  const unknown = parts.find((each) => typeof each === 'string');
  return unknown ?? parts.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}

function districtTable({ columns, classes, districts }: DistrictMapSpec): ValueTable {
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  const hasFigures = districts.some(({ sites }) => sites.some(({ figure }) => figure !== null));
  return {
    head: [columns.place, columns.code, columns.site, columns.value],
    rows: districts.flatMap(({ fullName, code, sites }) =>
      sites.map(({ name, classId, figure }) => ({
        name: fullName,
        values: [code, name, hasFigures ? figure : (labels.get(classId) ?? null)],
      })),
    ),
  };
}

function tileTable({ columns, classes, tiles }: TileMapSpec): ValueTable {
  return {
    head: [columns.land, columns.sites, ...classes.map(({ label }) => label)],
    rows: tiles.map(({ name, siteCount, classes: own }) => ({
      name,
      values: [siteCount, ...classes.map(({ id }) => own.find(({ classId }) => classId === id)?.count ?? 0)],
    })),
  };
}
