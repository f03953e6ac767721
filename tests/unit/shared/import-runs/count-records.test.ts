import { expect, it } from 'vitest';
import { countByTable, countRun } from '../../../../shared/domain/import-runs/count-records.ts';
import type { ImportRunChange } from '../../../../shared/model/import-run.ts';

const change = (table: string, id: string, before: ImportRunChange['before']): ImportRunChange => {
  return { table, id, meetingId: null, before, after: {}, mark: '' };
};

it('counts records by kind, sites first', () => {
  const refs = ['contacts', 'registrations', 'sites', 'contacts', 'organisations'].map((table) => ({ table }));
  expect(countByTable(refs)).toEqual([
    { table: 'sites', count: 1 },
    { table: 'organisations', count: 1 },
    { table: 'contacts', count: 2 },
    { table: 'registrations', count: 1 },
  ]);
});

it('tells what an import made from what it changed', () => {
  const changes = [change('sites', 'a', null), change('sites', 'b', { note: '' }), change('contacts', 'c', null)];
  expect(countRun({ changes })).toEqual({
    made: [
      { table: 'sites', count: 1 },
      { table: 'contacts', count: 1 },
    ],
    changed: [{ table: 'sites', count: 1 }],
  });
});
