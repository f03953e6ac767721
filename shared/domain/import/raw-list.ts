import type { ListRemark } from './import-preview.ts';
import type { OwnList } from './own-list.ts';

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
  /** Rows, counted from 0, in which a quotation mark was not closed and was taken out; not given: there are none. */
  readonly mendedRows?: readonly number[];
  /** Joined cells; the text stands in the first. Not given: the file knows no such thing. */
  readonly merges?: readonly MergedCells[];
  /** What was decided while reading. */
  readonly remarks?: readonly ListRemark[];
  /** What a sheet of notes beside the list says, line by line; not given: there is none. */
  readonly about?: readonly string[];
  /** The program has written the list itself; not given: somebody else has. */
  readonly own?: OwnList;
}

/** Makes one line of a cell: line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  // Most cells are one line already.
  if (!/[^\S ]|[\u200b\ufeff]| {2}/u.test(text)) return text.trim();
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}

/**
 * Takes off what is written around a text so that Excel leaves it alone: ="01067" is 01067, and an apostrophe before a
 * number or a sign of calculation, as our own lists have it, is none of the text.
 */
export function unwrapCell(text: string): string {
  const trimmed = text.trim();
  const wrapped = /^="((?:[^"]|"")*)"$/.exec(trimmed);
  if (wrapped) return (wrapped[1] ?? '').replaceAll('""', '"');
  return /^'(\d+$|[+=@-])/.test(trimmed) ? trimmed.slice(1) : text;
}

/** Says whether a text only says that nothing is known: "-", "./.", "k. A.". */
export function saysNothing(text: string): boolean {
  return /^([-–—/…]*|\.\/\.|\.{2,}|k\. ?a\.?|keine angaben?|n\. ?[nab]\.?|n\/a|unbekannt|entf(ä|ae)llt|tbd)$/i.test(
    oneLine(text),
  );
}

/** Says whether a text stands for one somewhere else, or for a fault of the sheet: "s. o.", "dito", "#NV". */
export function standsForOther(text: string): boolean {
  return (
    /^(s\. ?[ou]\.?|(siehe|wie|w\.) ?(oben|unten|o\.)|dit+o|dto\.?|[-–]?["″„“”][-–]?)$/i.test(oneLine(text)) ||
    isSheetError(text)
  );
}

/** Says whether a text is a fault that a sheet shows in place of a result: "#NV", "#BEZUG!". */
export function isSheetError(text: string): boolean {
  return /^#[A-ZÄÖÜ0/]+[!?]?$/.test(text.trim());
}

/** Says whether a row holds nothing. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => oneLine(cell) === '');
}
