import { describe, expect, it } from 'vitest';
import { choiceCell, numberCell, textCell } from '../../../../shared/commands/cell-edit.ts';
import { planCells } from '../../../../shared/commands/plan-cells.ts';
import { applyChanges } from '../../../../shared/commands/patches.ts';
import { commands } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankSite } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';

const world = { now: instant('2026-11-23T08:00:00Z'), today: day('2026-11-23') };
let counter = 0;
const context = { ...world, newId: () => `n${String((counter += 1))}` };

function office(): Database {
  const sites = ['a', 'b'].map((id) => ({ ...blankSite(`Ort ${id}`), id: id as SiteId }));
  return { ...blankDatabase('Büro'), sites: Object.fromEntries(sites.map((each) => [each.id, each])) };
}

const rename = (id: string, shortName: string) => ({ name: 'site.update', input: { id, changes: { shortName } } });

describe('many changes in one step', () => {
  it('are all made, and all taken back together', () => {
    const before = office();
    const changes = [rename('a', 'Aue'), rename('b', 'Bad Sooden')];
    const done = runCommand(before, commands['records.changeMany'], { changes }, context);
    if (!done.ok) throw new Error(done.error.code);
    expect(Object.values(done.value.database.sites).map(({ shortName }) => shortName)).toEqual(['Aue', 'Bad Sooden']);
    expect(applyChanges(done.value.database, done.value.inversePatches)).toEqual(before);
  });

  it('are not made at all when one is refused, which is told by its place', () => {
    const changes = [rename('a', 'Aue'), rename('b', ''), { name: 'no.such', input: {} }];
    expect(runCommand(office(), commands['records.changeMany'], { changes }, context)).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        problems: [
          { field: '1.changes.shortName', code: 'required', value: '' },
          { field: '2.name', code: 'not-one-of', value: 'no.such' },
        ],
      },
    });
  });

  it('move records to the recycle bin together', () => {
    const done = runCommand(office(), commands['records.removeMany'], { table: 'sites', ids: ['a', 'b'] }, context);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.database.sites).toEqual({});
    expect(Object.values(done.value.database.recycled).map(({ title }) => title)).toEqual(['Ort a', 'Ort b']);
  });
});

describe('a plan of cells', () => {
  const text = createCatalogue('de', { ...blankDatabase('Büro').office });
  const shortName = {
    id: 'shortName',
    header: 'Kurzname',
    text: (row: { id: string; shortName: string }) => row.shortName,
    edit: textCell<{ id: string; shortName: string }>(text, {
      typed: (row) => row.shortName,
      isRequired: true,
      call: ({ id }, value) => ({ name: 'site.update', input: { id, changes: { shortName: value } } }),
    }),
  };
  const plan = (typed: string, id = 'a') =>
    planCells([{ row: { id, shortName: 'Ort a' }, column: shortName, typed }], {
      database: office(),
      context: world,
      readOnlyText: 'fest',
      problemText: ({ code }) => code,
    });

  it('leaves out what already stands there', () => {
    expect(plan(' Ort a ')).toEqual([]);
  });

  it('says what is refused by the field, and what by the data', () => {
    expect(plan('')[0]?.outcome).toEqual({ refused: text.errors.fields.required });
    expect(plan('Aue', 'gone')[0]?.outcome).toEqual({ refused: 'record-missing' });
    expect(plan('Aue')[0]).toMatchObject({ before: 'Ort a', after: 'Aue', outcome: { call: rename('a', 'Aue') } });
  });

  it('names those among many that are refused, and keeps the others', () => {
    const ids = ['a', 'gone', 'b', 'away', 'a', 'lost'];
    const wishes = ids.map((id, at) => ({
      row: { id, shortName: 'Ort' },
      column: shortName,
      typed: `Ort ${String(at)}`,
    }));
    const planned = planCells(wishes, {
      database: office(),
      context: world,
      readOnlyText: 'fest',
      problemText: ({ code }) => code,
    });
    expect(planned.map(({ row, outcome }) => [row.id, 'call' in outcome])).toEqual(
      ids.map((id) => [id, id === 'a' || id === 'b']),
    );
  });

  it('reads choices by their beginning, and numbers with dots', () => {
    const call = () => ({ name: 'site.update' as const, input: { id: 'a', changes: {} } });
    const choice = choiceCell<object>(text, {
      value: () => null,
      choices: [
        { value: 'X', label: 'Übung' },
        { value: 'Y', label: 'Überblick' },
      ],
      call,
    });
    expect(choice.read({}, 'uebu')).toMatchObject({ ok: true, value: { shown: 'Übung' } });
    expect(choice.read({}, 'üb').ok).toBe(false);
    const number = numberCell<object>(text, { value: () => null, call, max: 5000 });
    expect(number.read({}, '1.234')).toMatchObject({ ok: true, value: { shown: '1.234' } });
    expect(number.read({}, '12,5').ok).toBe(false);
  });
});
