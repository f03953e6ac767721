import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import { ownFieldsAt, refOfChange } from '../../shared/domain/import-runs/changed-record.ts';
import { planImportUndo } from '../../shared/domain/import-runs/plan-import-undo.ts';
import { isSameValue } from '../../shared/domain/import-runs/record-marks.ts';
import { day, instant } from '../../shared/kernel/dates.ts';
import {
  blankAgreement,
  blankContact,
  blankOffer,
  blankOrganisation,
  blankRole,
  blankSite,
} from '../../shared/model/blank.ts';
import type { Database, TableName } from '../../shared/model/database.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { refText, type RecordRef } from '../../shared/model/record-ref.ts';
import { usersOf, visitRecords } from '../../shared/model/references.ts';
import { databaseOf } from '../unit/shared/sites/run.ts';
import { onlyRun, put, runImport } from '../unit/shared/import-runs/import-world.ts';

const brand = <Id>(text: string): Id => text as Id; // ids are plain words here
const agreement = (siteId: string) => blankAgreement(brand(siteId));
const leadOf = (id: string) => ({ leadHistory: [{ from: null, until: null, organisationId: brand<never>(id) }] });
const rolesAt = (id: string) => ({ roles: [{ ...blankRole(), id: 'r', siteId: brand<never>(id) }] });
const termStart = day('2024-01-01');

const start: Database = {
  ...databaseOf({ a: { note: 'alt' }, b: { phone: '1' } }),
  organisations: { a: { ...blankOrganisation('AOK'), id: brand('a') } },
  contacts: { a: { ...blankContact('Eva', 'Adler'), id: brand('a') } },
  agreements: { a: { ...agreement('a'), id: brand('a'), termStart } },
};

/** What an import may put; a part of it is picked. Later ones name earlier ones. */
const possible = [
  ['organisations', 'a', { ...blankOrganisation('AOK'), shortName: 'A' }],
  ['organisations', 'b', blankOrganisation('BKK')],
  ['sites', 'a', { ...start.sites['a'], note: 'neu', phone: '2', ...leadOf('b') }],
  ['sites', 'b', { ...start.sites['b'], phone: '', ...leadOf('a') }],
  ['sites', 'c', { ...blankSite('c'), ...leadOf('b') }],
  ['agreements', 'a', { ...agreement('a'), termStart, termEnd: day('2025-12-31') }],
  ['agreements', 'c', { ...agreement('c'), partyIds: ['b'] }],
  ['contacts', 'a', { ...blankContact('Eva', 'Adler'), email: 'eva@x.de', ...rolesAt('c') }],
  ['contacts', 'c', { ...blankContact('Max', 'Bär'), ...rolesAt('a') }],
  ['offers', 'c', { ...blankOffer('Kurs'), siteIds: ['a', 'c'], providerId: 'b' }],
] as const;

const id = fc.constantFrom('a', 'b', 'c');
const word = fc.constantFrom('', 'neu', 'von Hand');
const edits: fc.Arbitrary<readonly [CommandName, unknown]> = fc.oneof(
  fc.tuple(id, word).map(([of, note]) => ['site.update', { id: of, changes: { note } }] as const),
  fc.tuple(id, id).map(([of, lead]) => ['site.update', { id: of, changes: leadOf(lead) }] as const),
  fc
    .tuple(id, fc.constantFrom(day('2023-01-01'), day('2026-06-30'), null))
    .map(([of, from]) => ['agreement.update', { id: of, changes: { termStart: from } }] as const),
  fc.tuple(id, word).map(([of, email]) => ['contact.update', { id: of, changes: { email } }] as const),
  id.map((siteId) => ['agreement.create', { record: agreement(siteId) }] as const),
  fc
    .tuple(fc.constantFrom('site', 'contact', 'agreement', 'organisation', 'offer'), id)
    .map(([table, of]) => [`${table}.remove` as CommandName, { id: of }] as const),
);

let count = 0;
const context = {
  now: instant('2026-11-25T08:00:00Z'),
  today: day('2026-11-25'),
  newId: () => `n${String((count += 1))}`,
};

const imports = fc
  .subarray([...possible], { minLength: 1 })
  .filter((picked) => {
    const names = new Set(picked.map(([table, of]) => `${table}/${of}`));
    const needs = (wanted: string, ...users: string[]) => names.has(wanted) || !users.some((each) => names.has(each));
    return (
      needs('organisations/b', 'sites/a', 'sites/c', 'agreements/c', 'offers/c') &&
      needs('sites/c', 'agreements/c', 'contacts/a', 'offers/c')
    );
  })
  .map((picked) => {
    const puts = picked.map(([table, of, entry]) => put(start, { table, id: of }, entry));
    return runImport(start, puts, context).database;
  });

function edited(database: Database, all: readonly (readonly [CommandName, unknown])[]): Database {
  return all.reduce((before, [name, input]) => {
    const done = runCommand(before, commands[name] as never, input, context);
    return done.ok ? done.value.database : before; // an edit may be refused
  }, database);
}

function undone(database: Database): Database {
  const done = runCommand(database, commands['importRun.undo'], { id: onlyRun(database).id }, context);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.database;
}

const recordsOf = (database: Database): ReadonlyMap<string, object> => {
  const records = new Map<string, object>();
  visitRecords(database, (ref, entry) => {
    if (ref.table !== 'importRuns') records.set(refText(ref), entry);
  });
  return records;
};

describe('taking an import back', () => {
  it('right away leads back to the data before, but for the note of the import', () => {
    fc.assert(
      fc.property(imports, (after) => {
        expect({ ...undone(after), importRuns: {} }).toEqual(start);
      }),
    );
  });

  it('brings back what nobody touched since, leaves everything else alone, and names what it leaves', () => {
    fc.assert(
      fc.property(imports, fc.array(edits, { maxLength: 8 }), (after, all) => {
        const later = edited(after, all);
        const run = onlyRun(later);
        const plan = planImportUndo(later, run);
        const end = undone(later);
        expect(checkInvariants(end)).toEqual([]);
        const kept = new Map(plan.kept.map((each) => [`${refText(each.ref)} ${each.reason}`, each]));
        const isKept = (ref: RecordRef, reason: string, field?: string): boolean => {
          const found = kept.get(`${refText(ref)} ${reason}`);
          return found !== undefined && (field === undefined || found.fields.includes(field));
        };
        const touched = new Set<string>();
        for (const change of run.changes) {
          const ref = refOfChange(change)!;
          touched.add(refText(ref));
          const [was, now, then] = [after, later, end].map((each) => ownFieldsAt(each, ref));
          if (now === undefined) expect(then).toBeUndefined();
          else if (change.before === null) {
            const isUsed = usersOf(end, ref.table as TableName, ref.id).length > 0;
            if (!isSameValue(now, was)) expect([then, isKept(ref, 'changed')]).toEqual([now, true]);
            else if (then === undefined) expect(isUsed).toBe(false);
            else expect([then, isKept(ref, 'used'), isUsed]).toEqual([now, true, true]);
          } else {
            for (const field of Object.keys(now)) {
              const value = then?.[field];
              const isOurs = Object.hasOwn(change.after, field) && isSameValue(now[field], change.after[field]);
              if (isOurs && !isKept(ref, 'rule', field)) expect(value).toEqual(change.before[field]);
              else expect(value).toEqual(now[field]);
            }
          }
        }
        const others = [...recordsOf(later)].filter(([text]) => !touched.has(text));
        const left = recordsOf(end);
        for (const [text, entry] of others) expect(left.get(text)).toBe(entry);
      }),
      { numRuns: 300 },
    );
  });
});
