import type { ChartSeries, ChartSpec } from '../../shared/documents/charts/chart-spec.ts';
import type { ChartLook } from './chart-look.ts';
import { fillOf } from './fill-patterns.tsx';
import { layoutFrame, type FrameLayout } from './frame-layout.ts';
import { labelPieces, shorten, textWidth, wrapText } from './text-size.ts';

export type ColumnSpec = Exclude<ChartSpec, { kind: 'matrix' }>;

/** The size of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Where a column chart puts its parts. */
export interface ColumnLayout {
  readonly frame: FrameLayout;
  readonly shapes: readonly ChartSeries[];
  readonly figures: readonly ChartSeries[];
  /** Written in the gap of a column nobody recorded. */
  readonly unknownText: string;
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly ticks: readonly number[];
  /** Lines of each category's label and their text size. */
  readonly labels: readonly (readonly string[])[];
  readonly labelSize: number;
  /** How the labels stand: level, or upright where their columns are narrower than they are. */
  readonly labelTurn: 'level' | 'upright';
  /** Room the labels take below the columns. */
  readonly labelHeight: number;
  readonly barWidth: number;
  /** Lines of each series' name beside the last column; null: a legend names them. */
  readonly direct: readonly (readonly string[])[] | null;
}

/** Lays out a column chart: names beside the last column where every one fits, a legend above where not. */
export function layoutColumns(
  spec: ColumnSpec,
  size: PictureSize,
  about: { look: ChartLook; prefix: string },
): ColumnLayout {
  const { look } = about;
  const { sizes } = look;
  const shapes = spec.series.filter(({ drawnAs }) => drawnAs === 'shape');
  const figures = spec.series.filter(({ drawnAs }) => drawnAs === 'figure');
  const totals = spec.categories.map((_, index) => shapes.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const ticks = niceTicks(Math.max(1, ...totals));
  const legend = shapes.map(({ label }, index) => ({ label, fill: fillOf(spec.colours, index, about.prefix) }));
  const withoutLegend = layoutFrame(spec, size, { look, legend: [] });
  const direct = shapes.length > 1 ? directNames(shapes, sizes.legend, size.width) : null;

  const place = (frame: FrameLayout, names: readonly (readonly string[])[] | null): ColumnLayout => {
    const nameWidth = Math.max(0, ...(names ?? []).flat().map((line) => textWidth(line, sizes.legend)));
    const tickWidth = textWidth(String(ticks.at(-1) ?? 0), sizes.axis);
    const left =
      frame.inner.left + Math.max(tickWidth, ...figures.map(({ label }) => textWidth(label, sizes.axis))) + 14;
    const right = frame.inner.right - (names === null ? 0 : nameWidth + 16);
    const slot = (right - left) / Math.max(1, spec.categories.length);
    const labels = layoutLabels(spec.categories, slot - 6, {
      sizes,
      height: (frame.inner.bottom - frame.inner.top) / 3,
    });
    const below = labels.labelHeight + figures.length * sizes.axis * 1.7;
    const plot = { left, right, top: frame.inner.top + sizes.label * 0.6, bottom: frame.inner.bottom - below };
    return {
      frame,
      shapes,
      figures,
      unknownText: spec.unknownText ?? '',
      plot,
      ticks,
      ...labels,
      barWidth: Math.min(slot * 0.66, 150),
      direct: names,
    };
  };

  const tried = place(withoutLegend, direct);
  return direct !== null && namesFit(tried)
    ? tried
    : place(layoutFrame(spec, size, { look, legend: shapes.length > 1 ? legend : [] }), null);
}

/** Chooses round steps from 0 to a little above the highest value, so that the label on the highest column has room. */
export function niceTicks(highest: number): number[] {
  const wanted = highest * 1.08;
  const rough = wanted / 7;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
  const count = Math.ceil(wanted / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function directNames(shapes: readonly ChartSeries[], size: number, width: number): string[][] {
  return shapes.map(({ label }) => wrapText(label, width * 0.16, { size, mostLines: 2 }));
}

function namesFit({ shapes, plot, ticks, direct, labelSize }: ColumnLayout): boolean {
  const perUnit = (plot.bottom - plot.top) / (ticks.at(-1) ?? 1);
  return shapes.every(({ values }, index) => {
    const lines = direct?.[index]?.length ?? 1;
    return (values.at(-1) ?? 0) * perUnit >= lines * labelSize * 1.25;
  });
}

type Labels = Pick<ColumnLayout, 'labels' | 'labelSize' | 'labelTurn' | 'labelHeight'>;

// Level while that stays readable; upright where columns are narrow; every second or third where even that is too close.
function layoutLabels(
  categories: readonly string[],
  width: number,
  about: { readonly sizes: ChartLook['sizes']; readonly height: number },
): Labels {
  const { axis, least } = about.sizes;
  const pieces = categories.map(labelPieces);
  const widest = Math.max(1, ...pieces.flat().map((piece) => textWidth(piece, axis)));
  const labelSize = Math.min(axis, (axis * width) / widest);
  const isLevel = labelSize >= least;
  return isLevel ? level(categories, width, labelSize) : upright(categories, width, about);
}

function level(categories: readonly string[], width: number, labelSize: number): Labels {
  const labels = categories.map((label) =>
    textWidth(label, labelSize) <= width
      ? [label]
      : wrapText(labelPieces(label).join(' '), width, { size: labelSize, mostLines: 3 }),
  );
  const mostLines = Math.max(1, ...labels.map((lines) => lines.length));
  return { labels, labelSize, labelTurn: 'level', labelHeight: labelSize * (mostLines * 1.2 + 0.6) };
}

// Counted from the last column, which always has its label: the headline speaks of it.
function upright(
  categories: readonly string[],
  width: number,
  { sizes: { least }, height }: { readonly sizes: ChartLook['sizes']; readonly height: number },
): Labels {
  const every = Math.max(1, Math.ceil((least * 1.1) / (width + 6)));
  const labels = categories.map((label, index) =>
    (categories.length - 1 - index) % every === 0 ? [shorten(label, height, { size: least })] : [],
  );
  const longest = Math.max(...labels.flat().map((label) => textWidth(label, least)));
  return { labels, labelSize: least, labelTurn: 'upright', labelHeight: longest + least };
}
