import type { ListRemark } from './import-preview.ts';

/** Cells that were joined to one, by their places counted from 0. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of a list as text, before anything is understood. */
export interface RawList {
  readonly sheets: readonly string[];
  /** The sheet the rows are from; null: the file has no sheets. */
  readonly sheet: string | null;
  /** How the bytes were read. */
  readonly encoding: string;
  readonly separator: string | null;
  /** Every row of the file, blank ones included: the first has number 1. */
  readonly rows: readonly (readonly string[])[];
  /** Joined cells; the text stands in the first. Not given: the file knows no such thing. */
  readonly merges?: readonly MergedCells[];
  /** What was decided while reading. */
  readonly remarks?: readonly ListRemark[];
}

/** Makes one line of a cell: line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

/** Takes off what Excel writes around a number that must stay text: ="01067" is 01067. */
export function unwrapCell(text: string): string {
  const trimmed = text.trim();
  const wrapped = /^="((?:[^"]|"")*)"$/.exec(trimmed) ?? /^'(\d+)$/.exec(trimmed);
  return wrapped ? (wrapped[1] ?? '').replaceAll('""', '"') : text;
}

/** Says whether a row holds nothing. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => oneLine(cell) === '');
}
