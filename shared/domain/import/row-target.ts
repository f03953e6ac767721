import { z } from 'zod';
import type { ImportBook } from './import-book.ts';
import type { ImportChange } from './import-preview.ts';
import type { ListRow, ListRules, TakenRow } from './list-rules.ts';

/** Where a decided row goes. `matched`: to the record its match finds, or a new one. An id may be that of an earlier row. */
export const rowTarget = z.discriminatedUnion('to', [
  z.object({ to: z.literal('matched') }),
  z.object({ to: z.literal('new') }),
  z.object({ to: z.literal('record'), id: z.string() }),
]);
export type RowTarget = Readonly<z.infer<typeof rowTarget>>;

/** A row as a command takes it. */
export interface DecidedRow<Row> {
  readonly row: Row;
  readonly target: RowTarget;
  /** The fields that are wanted; null: all. */
  readonly fields: readonly string[] | null;
}

/** The record each row of the list went into so far, by row number. */
export type RecordsOfRows = Map<number, string>;

/** The address of an earlier row of the same list. */
export function earlierRow(row: number): string {
  return `row:${String(row)}`;
}

/** Finds the id a target means, given what the rows before have become; null: a new record. */
export function targetIdOf(target: RowTarget, matched: () => string | null, records: RecordsOfRows): string | null {
  switch (target.to) {
    case 'matched':
      return matched();
    case 'new':
      return null;
    case 'record': {
      const earlier = /^row:(\d+)$/.exec(target.id)?.[1];
      return earlier === undefined ? target.id : (records.get(Number(earlier)) ?? null);
    }
  }
}

/** Puts a row into the book; the dry run and the command both come through here, so they cannot differ. */
export function takeRow<Row extends ListRow, Field extends string>(
  rules: ListRules<Row, Field>,
  book: ImportBook,
  what: { readonly row: Row; readonly targetId: string | null; readonly fields: readonly string[] | null },
): TakenRow & { readonly outcome: NonNullable<TakenRow['outcome']>; readonly changes: readonly ImportChange[] } {
  const { row, targetId, fields } = what;
  const wanted = fields === null ? null : new Set(fields);
  const changes: ImportChange[] = [];
  const taken = rules.take(book, row, {
    targetId,
    note: (change) => {
      const isTaken = wanted === null || wanted.has(change.field);
      changes.push({ ...change, isTaken });
      return isTaken;
    },
  });
  const isChanged = changes.some((change) => change.isTaken);
  const outcome = taken.outcome ?? (targetId === null ? 'new' : isChanged ? 'changed' : 'same');
  return { ...taken, outcome, changes: outcome === 'new' && targetId === null ? [] : changes };
}
