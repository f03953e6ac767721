import type { ChartSpec } from '../../shared/documents/charts/chart-spec.ts';
import type { ChartLook } from './chart-look.ts';
import type { PictureSize } from './column-layout.ts';
import type { FrameLayout } from './frame-layout.ts';
import { labelPieces, shorten, textWidth } from './text-size.ts';

export type MatrixSpec = Extract<ChartSpec, { kind: 'matrix' }>;

/** One block of rows with its own column heads. */
export interface MatrixBlock {
  readonly left: number;
  readonly labelWidth: number;
  readonly rows: readonly { readonly index: number; readonly y: number; readonly label: string }[];
}

/** Where a heat table puts its cells. */
export interface MatrixLayout {
  readonly blocks: readonly MatrixBlock[];
  readonly top: number;
  readonly headHeight: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly textSize: number;
  readonly headSize: number;
  readonly heads: readonly (readonly string[])[];
}

const blockGap = 36;
const leastCellWidth = 26;

/** Lays out a heat table; on a slide its rows stand in up to three blocks side by side, so that they stay large enough to read. */
export function layoutMatrix(spec: MatrixSpec, frame: FrameLayout, look: ChartLook): MatrixLayout {
  const choices = (look.isFramed ? [1, 2, 3] : [1]).map((count) => layoutBlocks(spec, frame, { look, count }));
  const usable = choices.filter(({ cell }) => cell.width >= leastCellWidth);
  return (usable.length > 0 ? usable : choices.slice(0, 1)).reduce((best, each) =>
    each.cell.height > best.cell.height * 1.15 ? each : best,
  );
}

/** Returns the height a heat table needs on the page. */
export function matrixHeight(spec: MatrixSpec, look: ChartLook): PictureSize['height'] {
  return look.sizes.legend * 2.4 + look.sizes.axis * 3.2 + spec.series.length * screenRowHeight + 2 * look.padding;
}

const screenRowHeight = 26;

function layoutBlocks(spec: MatrixSpec, frame: FrameLayout, about: { look: ChartLook; count: number }): MatrixLayout {
  const { look, count } = about;
  const { inner } = frame;
  const rowsPerBlock = Math.max(1, Math.ceil(spec.series.length / count));
  const width = (inner.right - inner.left - blockGap * (count - 1)) / count;
  const headHeight = look.sizes.axis * 2.7;
  const tallest = look.isFramed ? 44 : screenRowHeight;
  const rowHeight = Math.min(tallest, (inner.bottom - inner.top - headHeight) / rowsPerBlock);
  const textSize = Math.min(look.sizes.label, rowHeight * 0.76);
  const columns = Math.max(1, spec.categories.length);
  const wanted = Math.max(...spec.series.map(({ label }) => textWidth(label, textSize)), 40) + 14;
  const labelWidth = Math.min(
    wanted,
    width * (columns > 6 ? 0.3 : 0.5),
    Math.max(90, width - columns * leastCellWidth),
  );
  const cellWidth = Math.min((width - labelWidth) / columns, look.isFramed ? 120 : 96);
  const heads = spec.categories.map((label) => labelPieces(label));
  const widestHead = Math.max(1, ...heads.flat().map((piece) => textWidth(piece, look.sizes.axis)));
  const headSize = Math.max(9, Math.min(look.sizes.axis, (look.sizes.axis * (cellWidth - 3)) / widestHead));
  const top = inner.top + headHeight;
  const blocks = Array.from({ length: count }, (_, block) => ({
    left: inner.left + block * (width + blockGap),
    labelWidth,
    rows: spec.series.slice(block * rowsPerBlock, (block + 1) * rowsPerBlock).map(({ label }, at) => ({
      index: block * rowsPerBlock + at,
      y: top + at * rowHeight,
      label: shorten(label, labelWidth - 10, { size: textSize }),
    })),
  })).filter(({ rows }) => rows.length > 0);
  return { blocks, top, headHeight, cell: { width: cellWidth, height: rowHeight }, textSize, headSize, heads };
}
