import { plainText } from '../../kernel/plain-text.ts';
import { lineLimit } from '../../model/scalars.ts';
import type { ImportFinding, ImportReason } from './import-preview.ts';
import { oneLine, saysNothing, standsForOther, unwrapCell } from './raw-list.ts';
import { hasBrokenCharacters } from '../../kernel/broken-characters.ts';
import type { FieldColumn } from './headed-list.ts';

/** How long a value may be where it is shown; the rest is cut off with "…". */
const shownLength = 120;

/** Hands out the values of one row by field and collects what was doubtful about them. */
export interface RowReader<Field extends string = string> {
  /** The cell as written, trimmed; line breaks kept. */
  raw(field: Field): string;
  /** The cell as one line; null: blank or not in the list. Too long a text is refused with a finding. */
  line(field: Field): string | null;
  report(field: Field | null, reason: ImportReason, understoodAs: string | null): void;
  /** The heading of the column a field has; blank: it has none. */
  headingOf(field: Field): string;
  /** The fields that have a column. */
  readonly given: readonly Field[];
  readonly findings: readonly ImportFinding[];
  /** The program has written the row itself: what it says is meant to the letter. */
  readonly isOwn: boolean;
}

/** Makes the reader of a row. */
export function createRowReader<Field extends string>(
  row: number,
  cells: readonly string[],
  columns: ReadonlyMap<Field, FieldColumn>,
  isOwn = false,
): RowReader<Field> {
  const findings: ImportFinding[] = [];
  const raw = (field: Field): string => {
    const column = columns.get(field);
    return column === undefined ? '' : plainText(unwrapCell(cells[column.index] ?? '')).trim();
  };
  const report: RowReader<Field>['report'] = (field, reason, understoodAs) => {
    const column = field === null ? '' : oneLine(columns.get(field)?.heading ?? '');
    const value = field === null ? '' : shorten(raw(field));
    // A value may be asked for more than once; what is doubtful about it is told once.
    if (field !== null && findings.some((each) => each.column === column && each.reason === reason)) return;
    findings.push({ row, column, value, reason, understoodAs });
  };
  const line = (field: Field): string | null => {
    const text = oneLine(raw(field));
    if (saysNothing(text)) return null;
    if (standsForOther(text)) {
      report(field, 'unknown-value', null);
      return null;
    }
    if (text.length > lineLimit) {
      report(field, 'too-long', null);
      return null;
    }
    if (hasBrokenCharacters(text)) report(field, 'broken-characters', shorten(text));
    return text;
  };
  const headingOf = (field: Field): string => oneLine(columns.get(field)?.heading ?? '');
  return { raw, line, report, headingOf, given: [...columns.keys()], findings, isOwn };
}

/** Cuts a value to what fits where it is shown. */
export function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > shownLength ? `${line.slice(0, shownLength - 1)}…` : line;
}
