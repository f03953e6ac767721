import type { DataColumn } from './column.ts';
import type { ColumnNeed } from './column-widths.ts';
import { measureText, type Font } from './measure-text.ts';

/** The fonts a table is drawn in. */
export interface TableFonts {
  readonly heading: Font;
  readonly name: Font;
  readonly cell: Font;
}

interface Measured<Row> {
  readonly rows: readonly Row[];
  readonly fonts: TableFonts;
  /** Names the row. */
  readonly isFirst: boolean;
  /** Its heading shows a direction. */
  readonly isSorted: boolean;
}

/** Reads from its heading and its cells how wide a column has to be. */
export function needOf<Row>(column: DataColumn<Row>, measured: Measured<Row>): Omit<ColumnNeed, 'chosenPx'> {
  const { fonts, isFirst, isSorted } = measured;
  const heading = measureText(column.header, fonts.heading) + (isSorted ? sortSignPx : 0) + edgesPx;
  const longest = longestText(column, measured.rows, isFirst ? fonts.name : fonts.cell);
  const content = column.contentPx ?? longest + (column.besideTextPx ?? 0);
  const natural = Math.ceil(Math.max(heading, Math.min(content + edgesPx, mostPx)));
  return {
    naturalPx: natural,
    leastPx: isProse(column) ? Math.min(natural, Math.max(Math.ceil(heading), leastPx)) : natural,
    isLeading: isFirst || column.isLeading === true,
    isText: isProse(column),
  };
}

// Half a day or half a number says something else than the whole.
function isProse<Row>({ kind, sortBy, contentPx, align }: DataColumn<Row>): boolean {
  return kind === undefined && sortBy === undefined && contentPx === undefined && align !== 'end';
}

/** The width that shows a column whole, however long its texts are. */
export function wholeWidth<Row>(column: DataColumn<Row>, { rows, fonts, isFirst }: Measured<Row>): number {
  const heading = measureText(column.header, fonts.heading) + sortSignPx;
  const longest = longestText(column, rows, isFirst ? fonts.name : fonts.cell) + (column.besideTextPx ?? 0);
  return Math.ceil(Math.max(heading, column.contentPx ?? longest) + edgesPx);
}

function longestText<Row>(column: DataColumn<Row>, rows: readonly Row[], font: Font): number {
  const step = Math.max(1, Math.ceil(rows.length / mostRows));
  let longest = 0;
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index];
    if (row !== undefined) longest = Math.max(longest, measureText(column.text(row), font));
  }
  return longest;
}

/** More rows than these are only sampled. */
const mostRows = 600;
/** No text makes its column wider than this by itself. */
const mostPx = 400;
/** A text is not cut below this; the table is rather moved sideways. */
const leastPx = 152;
/** Room at both sides of a text, and a little for letters that lean out of their place. */
const edgesPx = 18;
const sortSignPx = 24;
