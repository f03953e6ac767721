import type { FieldProblemCode } from '../../kernel/errors.ts';
import type { ListKind } from './list-kind.ts';

/** A list as it was read: its sheets, its header row, the guess which column is what. */
export interface ListTable {
  readonly listId: string;
  readonly kind: ListKind;
  /** What the list looks like by its headings; null: nobody can tell. */
  readonly likelyKind: ListKind | null;
  /** The meeting the rows belong to; null: none was named, or each column is one. */
  readonly meetingId: string | null;
  readonly fileName: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** How the bytes were read, for the user to see: "Windows-1252", "Excel (XLSX)". */
  readonly encoding: string;
  readonly separator: string | null;
  /** Row number of the headings in the file, from 1. */
  readonly headerRow: number;
  /** What was decided while reading that a user should know. */
  readonly remarks: readonly ListRemark[];
  readonly columns: readonly ListColumn[];
  readonly rowCount: number;
  /** Column key to target field; columns without a field are not imported. */
  readonly mapping: Readonly<Record<string, string>>;
  /** The mapping is the one of the last list with these headings. */
  readonly isRemembered: boolean;
  /** The program has written the list itself. */
  readonly isOwn: boolean;
  /** The fields a column can be, in the order in which they are offered. */
  readonly fields: readonly string[];
  /** Of each group at least one field must be given, or no row can be recognised. */
  readonly required: readonly (readonly string[])[];
  /** Attendance without a meeting: those a column may stand for, as field `meeting:<id>`. */
  readonly meetings: readonly ListMeeting[];
}

/** One column of a list. */
export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  /** The values of the first data rows, one per row, blank ones included; none of a column that must not be shown. */
  readonly samples: readonly string[];
  /** How sure the guess is; null: nobody can tell what the column is. */
  readonly guess: 'sure' | 'unsure' | null;
  /** Why the column is not taken, where that has a reason of its own. */
  readonly remark: ColumnRemark | null;
}

/** A meeting a column of a presence matrix may stand for. */
export interface ListMeeting {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** It is not there yet: taking a column over as it makes the meeting. */
  readonly isNew: boolean;
}

/**
 * Why a column is left out: private data, data on health, a day on which no meeting is known; in a list of our own what the
 * program works out, and what names the record.
 */
export type ColumnRemark = 'private' | 'health-data' | 'unknown-meeting' | 'worked-out' | 'names-record';

/** What was decided while reading a list. */
export type ListRemark =
  | 'macros-ignored'
  | 'two-header-rows'
  | 'merged-cells-filled'
  | 'formulas-without-result'
  | 'hidden-cells-read'
  | 'hidden-counts';

/** Why a row or a value is doubtful or was not taken. */
export type ImportReason =
  | FieldProblemCode
  | 'duplicate-in-list'
  | 'later-answer-counts'
  | 'similar-record'
  | 'several-records'
  | 'several-names'
  | 'several-people'
  | 'same-person-elsewhere'
  | 'not-a-record'
  | 'imprecise-date'
  | 'number-read-as-day'
  | 'unknown-value'
  | 'unknown-site'
  | 'unknown-meeting'
  | 'unknown-person'
  | 'status-in-text'
  | 'name-in-wrong-column'
  | 'new-organisation'
  | 'rough-number'
  | 'guessed-from-title'
  | 'people-without-names'
  | 'refusal-without-name'
  | 'more-people-known'
  | 'keeps-later-state'
  | 'renamed-in-list'
  | 'list-of-past-day'
  | 'moved-by-years'
  | 'no-place-free'
  | 'health-data'
  | 'formula-as-text'
  | 'formula-without-result'
  | 'broken-characters'
  | 'repaired-text'
  | 'open-quote'
  | 'other-kind-of-house';

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
  /** The row would be taken as things stand: it changes something and is neither left out nor waiting for a decision. */
  readonly isTaken: boolean;
  /** Field, old and new value as shown; of a record that is known. */
  readonly changes: readonly ImportChange[];
  readonly findings: readonly ImportFinding[];
  /** Records the row may mean: for the choice "the same", "a new one" or "leave out". */
  readonly candidates: readonly ImportCandidate[];
}

/** What happens to a row of a list; every row of the file has exactly one. */
export type ImportOutcome = 'new' | 'changed' | 'same' | 'doubtful' | 'skipped' | 'rejected';

/** One field that an import would change. */
export interface ImportChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** The user wants this field. */
  readonly isTaken: boolean;
}

/** A record a row may mean. */
export interface ImportCandidate {
  /** The id to decide for; of an earlier row of the list: `row:<number>`. */
  readonly id: string;
  readonly title: string;
  /** What tells it from others: its site, its place, its day. */
  readonly detail: string;
  readonly reason: ImportReason;
}

/** What taking a list over did, by row. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** The id of the import run, to take it back by; null: nothing was changed. */
  readonly runId: string | null;
}

/** The dry run of an import. */
export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<ImportOutcome, number>>;
}
