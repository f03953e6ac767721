import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  planSiteImport,
  guessMapping,
  type HeadedList,
  type SiteImport,
} from '../../../../shared/domain/import/site-import.ts';
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

/** An office without records. */
export const emptyOffice = (): Database => blankDatabase('Büro');

/** The bytes of a list in tests/fixtures/lists. */
export function fixture(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, '../../../fixtures/lists', name));
}

/** Reads a list that must be readable. */
export async function list(bytes: Buffer | string, fileName = 'liste.csv'): Promise<HeadedList> {
  const read = await readList(Buffer.from(bytes), { fileName, sheet: null });
  return unwrap(read, 'the list is readable');
}

/** Plans a list with the guessed mapping. */
export function plan(database: Database, from: HeadedList): SiteImport {
  const labels = enumsDe(createWords(database.office));
  return planSiteImport(database, from, { mapping: guessMapping(from), today, labels });
}

/** Takes the rows of a plan over that need no decision, and the accepted ones. */
export function apply(database: Database, planned: SiteImport, accepted: readonly number[] = []) {
  let count = Object.keys(database.sites).length * 1000;
  const rows = planned.preview.rows
    .filter(({ row, outcome }) => outcome === 'new' || outcome === 'changed' || accepted.includes(row))
    .map(({ row }) => planned.rows.get(row));
  const context = { now: instant('2026-11-22T08:00:00Z'), today, newId: () => `id-${String((count += 1))}` };
  return unwrap(runCommand(database, commands['import.sites'], { rows }, context), 'the rows can be taken');
}
