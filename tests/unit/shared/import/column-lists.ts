import type { HeadedList } from '../../../../shared/domain/import/headed-list.ts';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { guessList, headList, mappingOf, planList } from '../../../../shared/domain/import/list-plan.ts';
import type { ListPlan } from '../../../../shared/domain/import/plan-rows.ts';
import type { ListRow } from '../../../../shared/domain/import/list-rules.ts';
import type { RawList } from '../../../../shared/domain/import/raw-list.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';

/** A column of a list: its heading, the field it is for (null: none), and its values. */
export type ColumnCase = readonly [heading: string, field: string | null, ...values: string[]];

/** The list that columns make. */
export function rawList(columns: readonly ColumnCase[]): RawList {
  const length = Math.max(...columns.map(([, , ...values]) => values.length));
  const rows = Array.from({ length }, (_, row) => columns.map(([, , ...values]) => values[row] ?? ''));
  const head = columns.map(([heading]) => heading);
  return { sheets: [], sheet: null, encoding: 'UTF-8', separator: ';', rows: [head, ...rows] };
}

/** The list with its headings, which must be found. */
export function headed(kind: ListKind, columns: readonly ColumnCase[]): HeadedList {
  return required(headList(kind, rawList(columns)), 'the headings of the list');
}

/** The field each column is taken for. */
export function fieldsByHeading(kind: ListKind, list: HeadedList, database: Database): Record<string, string | null> {
  const guess = guessList(kind, list, database);
  return Object.fromEntries(
    list.headings.map((heading, index) => [heading, guess[`c${String(index)}`]?.field ?? null]),
  );
}

/** Plans a list with the guessed mapping. */
export function planGuessed(
  kind: ListKind,
  list: HeadedList,
  database: Database,
  meetingId: string | null = null,
): ListPlan<ListRow> {
  return planList(kind, database, list, {
    mapping: mappingOf(guessList(kind, list, database)),
    decisions: {},
    today: day('2026-11-22'),
    now: instant('2026-11-22T08:00:00Z'),
    labels: enumsDe(createWords(database.office)),
    meetingId,
  });
}
