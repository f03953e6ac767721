import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillWishes, pasteWishes, type CellSheet } from '../../../../renderer/ui/data-table/cell-block.ts';
import { readCells, writeCells } from '../../../../renderer/ui/data-table/clipboard-text.ts';
import { applyChanges } from '../../../../shared/commands/patches.ts';
import { callsOf, planCells, type CellWish } from '../../../../shared/commands/plan-cells.ts';
import { commands, type CommandCall } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { instant } from '../../../../shared/kernel/dates.ts';
import { tableNames, type Database } from '../../../../shared/model/database.ts';
import { checkInvariants } from '../../../../shared/model/invariants.ts';
import { viewList } from '../../../../shared/model/saved-view.ts';
import { anyListDay, listedOffice, listToday } from '../../../builders/list-worlds.ts';
import { withDrawnList } from './list-worlds.ts';

const context = { now: instant('2026-11-23T08:00:00Z'), today: listToday, newId: () => 'new' };

/** What people and Excel bring into a table, good and bad. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Neu', 'ruhend', 'AKTIV', '31.12.2026', '1.1.27', '1.234', '12', 'AOK') },
  fc.constantFrom('31.02.2026', '-3', 'a@b', 'x'.repeat(400), 'zwei\nZeilen', '=1+1', '"', ' ', '2000000'),
  fc.string({ maxLength: 12 }),
);
const anyBlock = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const anyEdit = fc.record({
  list: fc.constantFrom(...viewList.options),
  on: anyListDay,
  top: fc.nat(40),
  left: fc.nat(16),
  block: anyBlock,
  /** How the texts come into the cells. */
  way: fc.constantFrom('paste', 'copied', 'clear', 'type'),
});

describe('cells of any list, edited on any day', () => {
  // A plan that wrote into the data would throw; comparing the whole office each time took a busy machine half a minute.
  beforeAll(() => freezeWhole(listedOffice));

  it('change as planned, keep all rules, and are as they were once the step is taken back', () => {
    fc.assert(
      fc.property(anyEdit, ({ list, on, top, left, block, way }) => {
        withDrawnList(list, { database: listedOffice, on }, ({ rows, columns }) => {
          const items = rows.map((original) => ({ kind: 'row' as const, id: original.id, original }));
          const sheet = { items, columns };
          const range = {
            top: Math.min(top, rows.length - 1),
            left: Math.min(left, columns.length - 1),
            bottom: Math.min(top + block.length - 1, rows.length - 1),
            right: Math.min(left + (block[0]?.length ?? 1) - 1, columns.length - 1),
          };
          const wishes = wishesOf(sheet, { range, block, way });
          const plan = planCells(wishes, {
            database: listedOffice,
            context,
            readOnlyText: 'nur zum Lesen',
            problemText: ({ code }) => code,
          });
          const changes = callsOf(plan);
          const done = changes.length === 0 ? null : run(listedOffice, changes);
          if (done === null) return;
          expect(checkInvariants(done.database)).toEqual([]);
          const [back, there] = unlikeParts(applyChanges(done.database, done.inversePatches), listedOffice);
          expect(back).toEqual(there);
          withDrawnList(list, { database: done.database, on }, (after) => {
            for (const cell of plan.filter(({ outcome }) => 'call' in outcome)) {
              const row = after.rows.find(({ id }) => id === cell.row.id);
              const column = after.columns.find(({ header }) => header === cell.header);
              expect([cell.header, row && column?.edit?.typed(row)]).toEqual([cell.header, cell.after]);
            }
          });
        });
      }),
      { numRuns: 150 },
    );
  });
});

interface Way {
  readonly range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly block: readonly (readonly string[])[];
  readonly way: string;
}

function wishesOf<Row>(sheet: CellSheet<Row>, { range, block, way }: Way): readonly CellWish<Row>[] {
  switch (way) {
    case 'clear':
      return fillWishes(sheet, range, '');
    case 'type':
      return fillWishes(sheet, { ...range, bottom: range.top, right: range.left }, block[0]?.[0] ?? '');
    // As Excel puts a block on the clipboard and gives it back.
    case 'copied':
      return pasteWishes(sheet, range, readCells(writeCells(block))).wishes;
    default:
      return pasteWishes(sheet, range, block).wishes;
  }
}

function run(database: Database, changes: readonly CommandCall[]) {
  const done = runCommand(database, commands['records.changeMany'], { changes }, context);
  // What a plan offers can be done: that is its promise.
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

function freezeWhole(value: object): void {
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value) as unknown[])
    if (typeof part === 'object' && part !== null) freezeWhole(part);
}

/** The records of two states that are not one and the same object; what both share is equal. */
function unlikeParts(one: Database, other: Database): readonly [object, object] {
  const parts = (of: Database, than: Database) =>
    Object.fromEntries(
      tableNames.flatMap((table) =>
        Object.entries<object>(of[table])
          .filter(([id, record]) => than[table][id] !== record)
          .map(([id, record]) => [`${table}/${id}`, record]),
      ),
    );
  return [
    { office: one.office, ...parts(one, other) },
    { office: other.office, ...parts(other, one) },
  ];
}
