import { describe, expect, it } from 'vitest';
import { rememberedFields, rememberLayout } from '../../../../shared/domain/import-runs/import-layouts.ts';
import { openTransaction } from '../../../../shared/commands/transaction.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { instantOfMilliseconds } from '../../../../shared/kernel/dates.ts';
import { testContext } from '../sites/run.ts';

const columns = [
  { heading: 'Träger', field: 'name' },
  { heading: 'Datum', field: 'startsOn' },
  { heading: 'Datum', field: 'endsOn' },
  { heading: '', field: 'note' },
  { heading: 'Farbe', field: null },
];

function remembering(database: Database, all: readonly (readonly (typeof columns)[number][])[]): Database {
  return all.reduce((before, each, number) => {
    const { tx, finish } = openTransaction(before);
    const now = instantOfMilliseconds(number * 1000);
    const context = { ...testContext(), now, newId: () => `l${String(number)}` };
    rememberLayout(tx, { importKind: 'OFFERS', columns: each }, context);
    return finish().database;
  }, database);
}

describe('remembered layouts', () => {
  const database = remembering(blankDatabase('Büro'), [columns]);

  it('finds the columns again in another order and another spelling', () => {
    const fields = rememberedFields(database, 'OFFERS', ['Farbe', 'DATUM', 'traeger ', 'Datum']);
    expect([...(fields ?? [])]).toEqual([
      [1, 'startsOn'],
      [2, 'name'],
      [3, 'endsOn'],
    ]);
  });

  it('does not answer for other headings or another kind of list', () => {
    expect(rememberedFields(database, 'OFFERS', ['Träger', 'Datum'])).toBeNull();
    expect(rememberedFields(database, 'SITES', ['Träger', 'Datum', 'Datum', 'Farbe'])).toBeNull();
  });

  it('keeps the last word about the same headings, and forgets the layout used longest ago', () => {
    const changedMind = columns.map((column) => ({ ...column, field: column.heading === 'Farbe' ? 'note' : null }));
    const again = remembering(database, [changedMind]);
    expect(Object.keys(again.importLayouts)).toHaveLength(1);
    expect([...(rememberedFields(again, 'OFFERS', ['Träger', 'Datum', 'Datum', 'Farbe']) ?? [])]).toEqual([
      [3, 'note'],
    ]);
    const many = Array.from({ length: 101 }, (_, number) => [{ heading: `Spalte ${String(number)}`, field: 'name' }]);
    const full = remembering(blankDatabase('Büro'), many);
    expect(Object.keys(full.importLayouts)).toHaveLength(100);
    expect(rememberedFields(full, 'OFFERS', ['Spalte 0'])).toBeNull();
  });
});
