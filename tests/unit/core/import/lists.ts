import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HeadedList } from '../../../../shared/domain/import/headed-list.ts';
import type { ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { guessList, mappingOf } from '../../../../shared/domain/import/list-plan.ts';
import type { ListRow, ListRules } from '../../../../shared/domain/import/list-rules.ts';
import { planRows, type ListPlan } from '../../../../shared/domain/import/plan-rows.ts';
import { siteRules } from '../../../../shared/domain/import/site-rules.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { commands } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { readList } from '../../../../electron/core/import/read-list.ts';

const today = day('2026-11-22');
const now = instant('2026-11-22T08:00:00Z');

/** An office without records. */
export const emptyOffice = (): Database => blankDatabase('Büro');

/** The bytes of a list in tests/fixtures/lists. */
export function fixture(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, '../../../fixtures/lists', name));
}

/** Reads a list that must be readable. */
export async function list(
  bytes: Buffer | string,
  fileName = 'liste.csv',
  kind: ListKind = 'sites',
): Promise<HeadedList> {
  const read = await readList(Buffer.from(bytes), { kind, fileName, sheet: null });
  return unwrap(read, 'the list is readable');
}

/** Plans a list by the rules of its kind with the guessed mapping. */
export function planBy<Row extends ListRow, Field extends string>(
  rules: ListRules<Row, Field>,
  database: Database,
  from: HeadedList,
  decisions: ImportDecisions = {},
): ListPlan<Row> {
  const labels = enumsDe(createWords(database.office));
  const mapping = mappingOf(guessList(rules.kind, from, database));
  return planRows(rules, database, from, { mapping, decisions, today, now, labels, meetingId: null });
}

/** Plans a list of sites with the guessed mapping. */
export function plan(database: Database, from: HeadedList, decisions: ImportDecisions = {}) {
  return planBy(siteRules, database, from, decisions);
}

/** Takes a planned list of sites over. */
export function apply(database: Database, planned: ListPlan<ListRow>) {
  let count = Object.keys(database.sites).length * 1000;
  const context = { now, today, newId: () => `id-${String((count += 1))}` };
  const input = { fileName: 'liste.csv', meetingId: null, rows: planned.decided };
  return unwrap(runCommand(database, commands['import.sites'], input, context), 'the rows can be taken');
}
