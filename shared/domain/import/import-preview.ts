import type { FieldProblemCode } from '../../kernel/errors.ts';

/** A list as it was read: its sheets, its header row, the guess which column is what. */
export interface ListTable {
  readonly listId: string;
  readonly fileName: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** How the bytes were read, for the user to see: "Windows-1252", "Excel (XLSX)". */
  readonly encoding: string;
  readonly separator: string | null;
  /** Row number of the headings in the file, from 1. */
  readonly headerRow: number;
  /** `samples` are the values of the first data rows, one per row, blank ones included. */
  readonly columns: readonly { readonly key: string; readonly heading: string; readonly samples: readonly string[] }[];
  readonly rowCount: number;
  /** Column key to target field; columns without a field are not imported. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** Why a row or a value is doubtful or was not taken. */
export type ImportReason =
  | FieldProblemCode
  | 'duplicate-in-list'
  | 'similar-record'
  | 'not-a-record'
  | 'imprecise-date'
  | 'number-read-as-day'
  | 'unknown-value'
  | 'status-in-text'
  | 'name-in-wrong-column'
  | 'new-organisation'
  | 'broken-characters'
  | 'repaired-text';

/** One doubt or refusal, at one value of one row. */
export interface ImportFinding {
  /** Row number in the file, from 1. */
  readonly row: number;
  /** Heading of the column; blank: the whole row. */
  readonly column: string;
  readonly value: string;
  readonly reason: ImportReason;
  /** What the value was taken for; null: it was not taken. */
  readonly understoodAs: string | null;
}

/** What an import would do with one row. */
export interface ImportRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: ImportOutcome;
  /** For changed rows: field, old and new value as shown. */
  readonly changes: readonly ImportChange[];
  readonly findings: readonly ImportFinding[];
}

/** What happens to a row of a list. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'doubtful' | 'rejected';

/** One field that an import would change. */
export interface ImportChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The dry run of an import. */
export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<ImportOutcome, number>>;
}
