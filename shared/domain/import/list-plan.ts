import type { Database } from '../../model/database.ts';
import { assertNever } from '../../kernel/assert.ts';
import type { ListKind } from './list-kind.ts';
import { findHeaderRow, guessColumns, type GuessedColumn } from './guess-mapping.ts';
import { columnKey, type ColumnMapping, type HeadedList } from './headed-list.ts';
import type { ListRow, ListRules } from './list-rules.ts';
import { planRows, type ListPlan, type PlanOptions } from './plan-rows.ts';
import { oneLine, type RawList } from './raw-list.ts';
import { siteRules } from './site-rules.ts';

/** What is known of a kind of list before its rows are looked at. */
export interface ListFields {
  readonly fields: readonly string[];
  readonly required: readonly (readonly string[])[];
}

/** Tells what the columns of a kind of list can be. */
export function fieldsOfKind(kind: ListKind): ListFields {
  const { fields, required } = rulesOf(kind);
  return { fields, required };
}

/** Finds the headings of a list; null: it has none that fit this kind. */
export function headList(kind: ListKind, list: RawList): HeadedList | null {
  const headerIndex = findHeaderRow(list.rows, rulesOf(kind).words);
  if (headerIndex === null) return null;
  const headings = (list.rows[headerIndex] ?? []).map(oneLine);
  return { ...list, headerIndex, dataIndex: headerIndex + 1, headings, remarks: [] };
}

/** Guesses which column is what, by column key. */
export function guessList(kind: ListKind, list: HeadedList): Readonly<Record<string, GuessedColumn<string>>> {
  const guessed = guessColumns(list.headings, rulesOf(kind).words);
  return Object.fromEntries([...guessed].map(([index, guess]) => [columnKey(index), guess]));
}

/** The mapping a guess stands for. */
export function mappingOf(guesses: Readonly<Record<string, GuessedColumn<string>>>): ColumnMapping {
  return Object.fromEntries(Object.entries(guesses).map(([key, { field }]) => [key, field]));
}

/** Says what an import of a list would do to a database; nothing is changed. */
export function planList(
  kind: ListKind,
  database: Database,
  list: HeadedList,
  options: PlanOptions,
): ListPlan<ListRow> {
  return planRows(rulesOf(kind), database, list, options);
}

// Each kind's rows are its own; whoever asks by kind only hands them on.
function rulesOf(kind: ListKind): ListRules<ListRow, string> {
  switch (kind) {
    case 'sites':
    case 'contacts':
    case 'registrations':
    case 'attendance':
    case 'offers':
      return siteRules;
    default:
      return assertNever(kind);
  }
}
