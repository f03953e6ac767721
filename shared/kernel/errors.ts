/** A fault in one field of what a user typed or a file holds. */
export interface FieldProblem {
  /** Path inside the record, joined by dots, such as `statusHistory.0.from`. */
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly value?: string;
  /** What the value does not go with: the start of an end, the day of a deadline. */
  readonly against?: string;
}

/** What can be wrong with one field; each has a German sentence in the catalogue. */
export type FieldProblemCode =
  | 'required'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'not-an-email'
  | 'not-a-web-address'
  | 'end-before-start'
  | 'deadline-after-meeting'
  | 'days-out-of-order'
  | 'maybe-same-person'
  | 'overlapping-terms'
  | 'not-one-of'
  | 'missing-reference'
  | 'not-a-colour'
  | 'wrong-shape';

/** Every expected failure of the program; the code picks the text, the details fill it. */
export type AppError =
  | { readonly code: 'invalid-input'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'record-missing'; readonly table: string; readonly id: string }
  | { readonly code: 'record-in-use'; readonly table: string; readonly id: string; readonly usedBy: readonly string[] }
  | { readonly code: 'undo-conflict' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'no-document' }
  | { readonly code: 'read-only'; readonly holder: LockHolder | null }
  | { readonly code: 'file-missing'; readonly path: string }
  | { readonly code: 'file-empty'; readonly path: string }
  | { readonly code: 'file-broken'; readonly path: string; readonly detail: string }
  | { readonly code: 'file-foreign'; readonly path: string }
  | { readonly code: 'file-too-new'; readonly path: string; readonly fileVersion: number; readonly ownVersion: number }
  | { readonly code: 'file-invalid'; readonly path: string; readonly problems: readonly RecordProblem[] }
  | { readonly code: 'file-exists'; readonly path: string }
  | { readonly code: 'file-changed-outside'; readonly path: string; readonly conflictCopy: string }
  | { readonly code: 'write-failed'; readonly path: string; readonly cause: string }
  | { readonly code: 'read-failed'; readonly path: string; readonly cause: string }
  | { readonly code: 'lock-lost'; readonly holder: LockHolder | null }
  | { readonly code: 'list-unreadable'; readonly fileName: string; readonly reason: ListFault }
  /** A list the program writes and never reads. */
  | { readonly code: 'list-only-written'; readonly fileName: string; readonly title: string }
  | { readonly code: 'attachment-refused'; readonly fileName: string; readonly reason: AttachmentFault }
  | { readonly code: 'attachment-not-stored'; readonly folder: string; readonly cause: string }
  | { readonly code: 'attachment-missing'; readonly fileName: string; readonly folder: string }
  | { readonly code: 'attachment-changed'; readonly fileName: string; readonly folder: string }
  | { readonly code: 'browser-missing' }
  | { readonly code: 'print-failed'; readonly cause: string }
  | { readonly code: 'cancelled' }
  | { readonly code: 'capability-missing'; readonly capability: string }
  | { readonly code: 'refused' }
  | { readonly code: 'connection-lost' }
  | { readonly code: 'internal'; readonly incident: string };

/** The name of an expected failure. */
export type AppErrorCode = AppError['code'];

/** Why a list could not be read at all. */
export type ListFault =
  | 'wrong-type'
  | 'old-excel'
  | 'open-document'
  | 'word'
  | 'pdf'
  | 'picture'
  | 'mail'
  | 'web-page'
  | 'empty'
  | 'only-header'
  | 'no-header'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'unpacks-too-large'
  | 'encrypted'
  | 'damaged';

/** Why a file is not taken as an attachment. */
export type AttachmentFault = 'wrong-type' | 'empty' | 'too-large' | 'not-what-it-says';

/** A fault in one record, as `check` and the recovery screen list it. */
export interface RecordProblem {
  /** `table/id`, or `table/id/table/id` inside a meeting. */
  readonly record: string;
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly value?: string;
  readonly against?: string;
}

/** Who holds a data file open for writing. */
export interface LockHolder {
  readonly displayName: string;
  readonly machine: string;
  /** Moment in UTC. */
  readonly since: string;
}

/** Makes the failure of an end that lies before its start, and names both. */
export function endBeforeStart(field: string, ends: { readonly from: string; readonly until: string }): AppError {
  const problem = { field, code: 'end-before-start', value: ends.until, against: ends.from } as const;
  return { code: 'invalid-input', problems: [problem] };
}

/** Makes an `invalid-input` failure of one field. */
export function invalidField(field: string, code: FieldProblemCode, value?: string): AppError {
  return { code: 'invalid-input', problems: [value === undefined ? { field, code } : { field, code, value }] };
}
