import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../shared/domain/import/read-day.ts';
import { columnKey } from '../../shared/domain/import/headed-list.ts';
import { planRows } from '../../shared/domain/import/plan-rows.ts';
import { siteImportFields } from '../../shared/domain/import/site-import-fields.ts';
import { siteRules } from '../../shared/domain/import/site-rules.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import { commands } from '../../shared/commands/registry.ts';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { enumsDe } from '../../shared/i18n/de/enums.ts';
import { formatDay, formatLongDay } from '../../shared/i18n/format.ts';
import { createWords } from '../../shared/i18n/words.ts';
import { addDays, day, instant } from '../../shared/kernel/dates.ts';
import { unwrap } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';

const today = day('2026-11-22');
const now = instant('2026-11-22T08:00:00Z');
const empty = blankDatabase('Büro');
const labels = enumsDe(createWords(empty.office));
const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('2000-01-01'), offset));
const written = fc.oneof(
  days.map((each) => formatDay(each)),
  fc.constantFrom('Juni 2017', 'Ende 2027', 'unbefristet', '42705', '31.02.2026', 'KW 12 2026', 'bald', ''),
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'aktiv',
    'ruht seit 01.03.2025',
    'in Vorbereitung',
    'gE',
    'zkT',
    'alle',
    'AOK Süd',
    '=1+1',
    'Frau Dr. Ö. Ü',
  ),
);
const cells = fc.tuple(...siteImportFields.map((field) => (/On$|From$|Until$/.test(field) ? written : anything)));

function planOf(database: Database, rows: readonly (readonly string[])[]) {
  const mapping = Object.fromEntries(siteImportFields.map((field, index) => [columnKey(index), field]));
  const headings = siteImportFields.map((field) => `Spalte ${field}`);
  const list = { sheets: [], sheet: null, encoding: 'UTF-8', separator: ';', remarks: [] };
  const headed = { ...list, headerIndex: 0, dataIndex: 1, headings, ownHeadings: headings, rows: [headings, ...rows] };
  return planRows(siteRules, database, headed, { mapping, decisions: {}, today, now, labels, meetingId: null });
}

function applied(database: Database, plan: ReturnType<typeof planOf>) {
  let count = 0;
  const context = { now, today, newId: () => `id-${String((count += 1))}` };
  const input = { fileName: 'Liste', meetingId: null, rows: plan.decided };
  return plan.decided.length === 0
    ? null
    : unwrap(runCommand(database, commands['import.sites'], input, context), 'rows that were understood can be taken');
}

describe('reading days', () => {
  it('reads back every day as it is written', () => {
    fc.assert(
      fc.property(days, (each) => {
        expect(readDay(formatDay(each), 'first')).toEqual({ kind: 'exact', day: each });
        expect(readDay(formatLongDay(each), 'last')).toEqual({ kind: 'exact', day: each });
      }),
    );
  });

  it('never throws, and never puts the end of a span before its start', () => {
    fc.assert(
      fc.property(fc.oneof(written, anything), (text) => {
        const [first, last] = [readDay(text, 'first'), readDay(text, 'last')];
        expect(first.kind).toBe(last.kind);
        if ('day' in first && 'day' in last) expect(first.day <= last.day).toBe(true);
      }),
    );
  });
});

describe('taking a list over', () => {
  it('keeps every rule of the data, and the same list a second time changes nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (rows) => {
        const done = applied(empty, planOf(empty, rows));
        if (done === null) return;
        expect(checkInvariants(done.database)).toEqual([]);
        const { counts } = planOf(done.database, rows).preview;
        expect({ new: counts.new, changed: counts.changed }).toEqual({ new: 0, changed: 0 });
      }),
      { numRuns: 100 },
    );
  });
});
