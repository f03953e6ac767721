import { describe, expect, it } from 'vitest';
import type { Database } from '../../../../shared/model/database.ts';
import { apply, emptyOffice, list, plan } from './lists.ts';

async function imported(text: string, before: Database = emptyOffice()): Promise<Database> {
  return apply(before, plan(before, await list(text))).database;
}

async function historyOf(status: string): Promise<unknown[]> {
  const database = await imported(`Standort;Beginn;Status\nJobcenter Probe;01.06.2017;${status}\n`);
  return Object.values(database.sites).flatMap((site) => site.statusHistory.map((each) => [each.status, each.from]));
}

describe('the status of an imported site', () => {
  it('ends with its last day', async () => {
    expect(await historyOf('aktiv bis 31.12.2025')).toEqual([
      ['ACTIVE', '2017-06-01'],
      ['ENDED', '2026-01-01'],
    ]);
    expect(await historyOf('ruht seit 01.03.2025 bis 30.06.2026')).toEqual([
      ['ACTIVE', '2017-06-01'],
      ['PAUSED', '2025-03-01'],
      ['ACTIVE', '2026-07-01'],
    ]);
  });

  it('is not made up where nobody understands what is said of it', async () => {
    expect(await historyOf('passiv')).toEqual([]);
    expect(await historyOf('')).toEqual([['ACTIVE', '2017-06-01']]);
  });

  it('stays the same when the list comes a second time', async () => {
    const text = 'Standort;Beginn;Status\nJobcenter Probe;01.06.2017;ruht seit 01.03.2025 bis 30.06.2026\n';
    const first = await imported(text);
    expect(plan(first, await list(text)).preview.counts).toMatchObject({ same: 1, changed: 0 });
  });
});

describe('days of an imported site', () => {
  it('count in the office, whatever zone a moment is written in', async () => {
    const database = await imported(
      'Standort;Beginn;Vereinbarung gültig bis\nJobcenter A;2017-05-31T22:00:00.000Z;2027-12-30T23:00:00.000Z\nJobcenter B;2017-06-01T00:00:00Z;2027-12-31T00:00:00+01:00\nJobcenter C;2017-06-01T00:00:00;2027-12-31\n',
    );
    expect(Object.values(database.sites).map((site) => site.joinedOn)).toEqual([
      '2017-06-01',
      '2017-06-01',
      '2017-06-01',
    ]);
    expect(Object.values(database.agreements).map((each) => each.termEnd)).toEqual([
      '2027-12-31',
      '2027-12-31',
      '2027-12-31',
    ]);
  });

  it.each(['31.12.9999', '9999-12-31', '31.12.2099', 'unbefristet'])('have no end where it says %s', async (end) => {
    const database = await imported(`Standort;Beginn;Vereinbarung gültig bis\nJobcenter A;01.06.2017;${end}\n`);
    expect(Object.values(database.agreements)).toMatchObject([{ termEnd: null, isOpenEnded: true }]);
  });

  it('end in the last year that can be meant', async () => {
    const database = await imported('Standort;Beginn;Vereinbarung gültig bis\nJobcenter A;01.06.2017;30.12.2099\n');
    expect(Object.values(database.agreements)).toMatchObject([{ termEnd: '2099-12-30', isOpenEnded: false }]);
  });
});
