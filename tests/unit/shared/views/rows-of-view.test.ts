import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../shared/domain/views/arrange.ts';
import { isSameArrangement, plainArrangement, withSort } from '../../../../shared/domain/views/arrangement.ts';
import type { ListColumn } from '../../../../shared/domain/views/list-column.ts';
import { rowsOfView, sitesOfView } from '../../../../shared/domain/views/rows-of-view.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, SavedViewId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankAgreement, blankSite } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SavedView } from '../../../../shared/model/saved-view.ts';

const asOf = day('2026-11-23');

function office(): Database {
  const site = (id: string, shortName: string, from: string, status: 'ACTIVE' | 'PAUSED') => ({
    ...blankSite(shortName),
    id: id as SiteId,
    statusHistory: [{ from: day(from), status, mergedInto: null, note: '' }],
  });
  const sites = [
    site('a', 'Öhringen', '2020-01-01', 'ACTIVE'),
    site('b', 'Zwickau', '2020-01-01', 'PAUSED'),
    site('c', 'Aue', '2026-01-01', 'ACTIVE'),
  ];
  return { ...blankDatabase('Büro'), sites: Object.fromEntries(sites.map((each) => [each.id, each])) };
}

const active: SavedView = {
  ...plainArrangement,
  id: 'v' as SavedViewId,
  name: 'Aktive',
  viewList: 'SITES',
  filters: [{ column: 'status', values: ['ACTIVE'] }],
  sort: [{ column: 'shortName', isDescending: true }],
};

describe('a saved view without the window', () => {
  it('shows the records of the day, in its order', () => {
    expect(rowsOfView(office(), active, { asOf, today: asOf })).toEqual(['a', 'c']);
    expect(rowsOfView(office(), active, { asOf: day('2025-01-01'), today: asOf })).toEqual(['a']);
  });

  it('means the same in every language, since it names codes', () => {
    const database = office();
    const text = createCatalogue('en', database.office);
    expect(rowsOfView(database, active, { asOf, today: asOf, text })).toEqual(['a', 'c']);
  });

  it('names no sites when it looks at another list', () => {
    expect(sitesOfView(office(), { ...active, viewList: 'ORGANISATIONS' }, { asOf })).toEqual([]);
  });

  it('knows of a past day only the agreements known by then, as the list on the screen does', () => {
    const term = (id: string, from: string) => ({
      ...blankAgreement('a' as SiteId),
      id: id as AgreementId,
      termStart: day(from),
    });
    const agreements = [term('old', '2020-01-01'), term('next', '2027-01-01')];
    const database = {
      ...office(),
      agreements: Object.fromEntries(agreements.map((each) => [each.id, each])),
    };
    const view: SavedView = { ...active, viewList: 'AGREEMENTS', filters: [], sort: [] };
    expect(rowsOfView(database, view, { asOf, today: asOf })).toEqual(['old', 'next']);
    expect(rowsOfView(database, view, { asOf, today: day('2027-06-01') })).toEqual(['old']);
  });

  it('passes over a column that no longer exists', () => {
    const view = { ...active, filters: [{ column: 'gone', values: ['x'] }] };
    expect(rowsOfView(office(), view, { asOf, today: asOf })).toEqual(['a', 'b', 'c'].sort(byNameDescending));
  });
});

function byNameDescending(left: string, right: string): number {
  const names: Record<string, number> = { b: 0, a: 1, c: 2 };
  return (names[left] ?? 0) - (names[right] ?? 0);
}

describe('arranging rows', () => {
  const rows = [
    { name: 'B', kind: 'x' },
    { name: '', kind: 'y' },
    { name: 'A', kind: 'x' },
  ];
  const columns: ListColumn<(typeof rows)[number]>[] = [
    { id: 'name', header: 'Name', text: ({ name }) => name },
    { id: 'kind', header: 'Art', text: ({ kind }) => kind, filterLabel: (kind) => `Art ${kind}` },
  ];

  it('puts blank last whichever way it sorts', () => {
    const sorted = (isDescending: boolean) =>
      arrange(rows, columns, { ...plainArrangement, sort: [{ column: 'name', isDescending }] }).rows.map(
        ({ name }) => name,
      );
    expect(sorted(false)).toEqual(['A', 'B', '']);
    expect(sorted(true)).toEqual(['B', 'A', '']);
  });

  it('groups by value with every row once', () => {
    const { groups } = arrange(rows, columns, {
      ...plainArrangement,
      groupBy: 'kind',
      sort: [{ column: 'name', isDescending: false }],
    });
    expect(groups?.map(({ label, rows: own }) => [label, own.map(({ name }) => name)])).toEqual([
      ['Art x', ['A', 'B']],
      ['Art y', ['']],
    ]);
  });

  it('adds a second column to sort by, and turns it around', () => {
    const first = withSort(plainArrangement, 'kind');
    const second = withSort(first, 'name', true);
    expect(second.sort).toEqual([
      { column: 'kind', isDescending: false },
      { column: 'name', isDescending: false },
    ]);
    expect(withSort(second, 'name', true).sort[1]?.isDescending).toBe(true);
  });

  it('is the same in whichever order filters were set', () => {
    const left = { column: 'a', values: ['1', '2'] };
    const right = { column: 'b', values: ['3'] };
    expect(
      isSameArrangement(
        { ...plainArrangement, filters: [left, right] },
        { ...plainArrangement, filters: [right, { ...left, values: ['2', '1'] }] },
      ),
    ).toBe(true);
  });
});
