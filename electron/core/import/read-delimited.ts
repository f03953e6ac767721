import Papa from 'papaparse';
import { knownHeadings } from '../../../shared/domain/import/list-plan.ts';
import { mendQuotes } from './mend-quotes.ts';

/** Rows of a text file and what parts its columns. */
export interface DelimitedRows {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
  /** The rows, counted from 0, in which a quotation mark was not closed. */
  readonly mendedRows: readonly number[];
}

const separators = [';', '\t', ',', '|'] as const;
const probeRows = 60;

/** Splits a text into rows and cells; quotes, doubled quotes and line breaks in cells are understood, blank rows are kept, and no more rows are read than asked for. */
export function readDelimited(text: string, mostRows: number): DelimitedRows {
  // Excel's own first line "sep=;" names the separator and is no row.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const separator = named?.[1] ?? bestSeparator(text);
  const mended = mendQuotes(named ? text.slice(named[0].length) : text, separator);
  return { separator, rows: parse(mended.text, separator, mostRows), mendedRows: mended.mendedRows };
}

// The separator of the headings is that of the list; where they tell nothing, the one that gives rows of one width.
function bestSeparator(text: string): string {
  const start = text.slice(0, 200_000);
  const scored = separators.map((separator) => {
    const rows = parse(mendQuotes(start, separator).text, separator, probeRows);
    return { separator, headings: knownHeadings(rows), evenness: evenness(rows) };
  });
  const most = Math.max(...scored.map(({ headings }) => headings));
  const fitting = most < 2 ? scored : scored.filter(({ headings }) => headings === most);
  return fitting.reduce((best, each) => (each.evenness > best.evenness ? each : best)).separator;
}

// The right separator gives many rows the same number of columns, and more than one.
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, count * Math.min(width, 8));
  return best;
}

function parse(text: string, separator: string, preview: number): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview, skipEmptyLines: false });
  const last = data.at(-1);
  // A line break at the end of the file is no row.
  return last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}
