import type { ImportDecisions } from '../../../shared/domain/import/import-decision.ts';
import type { ImportCounts, ImportPreview, ListTable } from '../../../shared/domain/import/import-preview.ts';
import type { ListKind } from '../../../shared/domain/import/list-kind.ts';

/** Column key to field. */
export type Mapping = Readonly<Record<string, string>>;

/** What a list is about, and the meeting its rows belong to. */
export interface ListTarget {
  /** Null: whatever the list looks like. */
  readonly kind: ListKind | null;
  /** Null: none, or each column is one. */
  readonly meetingId: string | null;
}

/** What a list that was taken over was about. */
export interface TakenTarget extends ListTarget {
  readonly kind: ListKind;
}

/** A file as it came, or cells that were pasted. */
export type ListSource =
  { readonly fileName: string; readonly base64: string } | { readonly fileName: string; readonly text: string };

interface ReadStage {
  readonly table: ListTable;
  readonly mapping: Mapping;
  readonly source: ListSource;
  /** What was decided about rows in the check; kept while one goes back, until the columns mean something else. */
  readonly decisions: ImportDecisions;
}

/** How far the import has come, and what is known by then. */
export type ImportStage =
  | { readonly step: 'choose' }
  | ({ readonly step: 'columns' } & ReadStage)
  | ({ readonly step: 'check'; readonly preview: ImportPreview } & ReadStage)
  | { readonly step: 'result'; readonly target: TakenTarget; readonly counts: ImportCounts; readonly left: LeftRows };

/** Rows of a list that were not taken over, by the reason. */
export type LeftRows = Pick<ImportPreview['counts'], 'doubtful' | 'skipped' | 'rejected'>;

/** The steps in their order. */
export const importSteps = ['choose', 'columns', 'check', 'result'] as const;

/** Says whether a list can be read: answers belong to a meeting. */
export function canRead({ kind, meetingId }: ListTarget): boolean {
  return kind !== 'registrations' || meetingId !== null;
}

/** Says whether the rows of a kind of list belong to meetings. */
export function isOfMeeting(kind: ListKind | null): boolean {
  return kind === 'registrations' || kind === 'attendance';
}
