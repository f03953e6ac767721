import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { exportedLists, buildList } from '../../../../shared/documents/lists/build-list.ts';
import { listSource } from '../../../../shared/documents/lists/list-table.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { createSample } from '../../../../shared/sample/create-sample.ts';
import { planned, taken } from './office-lists.ts';
import { emptyOffice } from './lists.ts';
import { exported, formats, ownList, recognised, shown, today } from './own-list-world.ts';

const sample = createSample({ scale: 'office', seed: 1, today });
const days = [today, '2024-05-05'];
const readable = ['sites', 'contacts', 'offers', 'registrations'] as const;
const views = [
  ['SITES', 'sites'],
  ['CONTACTS', 'contacts'],
  ['OFFERS', 'offers'],
] as const;

async function outcomes(bytes: Buffer, database: Database, kind: ListKind) {
  const own = await ownList(bytes, database);
  expect(own.kind).toBe(kind);
  const { preview } = planned(kind, database, own.list);
  expect(preview.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  expect(preview.rows.length).toBeGreaterThan(0);
  return preview.counts;
}

const some = (database: Database, list: (typeof readable)[number]): number =>
  list === 'registrations'
    ? Object.values(database.meetings).reduce((sum, each) => sum + Object.keys(each.registrations).length, 0)
    : Object.keys(database[list]).length;

describe.each(formats)('a list we write as %s', (format) => {
  describe.each(days)('as of %s', (asOf) => {
    it.each(readable)('of %s says nothing new to its own file', async (list) => {
      const counts = await outcomes(await exported(list, sample, { format, asOf }), sample, list);
      expect(counts.same).toBe(some(sample, list));
    });

    it.each(views)('of %s as it is shown says nothing new to its own file', async (view, kind) => {
      for (const language of ['de', 'en'] as const)
        await outcomes(await shown(view, sample, { format, asOf, language }), sample, kind);
    });

    it.each(exportedLists.filter((list) => !(readable as readonly string[]).includes(list)))(
      'of %s is recognised as one that is not read',
      async (list) => {
        const bytes = await exported(list, sample, { format, asOf });
        expect(await recognised(bytes, sample)).toMatchObject({ is: 'only-written' });
        expect(await recognised(bytes, emptyOffice())).toMatchObject({ is: 'only-written' });
      },
    );
  });

  it('with columns hidden, moved and grouped says nothing new', async () => {
    const how = { format, asOf: today, language: 'de' } as const;
    const columns = ['agreementUntil', 'responsible', 'shortName', 'involvement'];
    await outcomes(
      await shown('SITES', sample, { ...how, arrangement: { columns, groupBy: 'status' } }),
      sample,
      'sites',
    );
    await outcomes(
      await shown('CONTACTS', sample, { ...how, arrangement: { columns: ['place', 'name'] } }),
      sample,
      'contacts',
    );
    await outcomes(
      await shown('OFFERS', sample, { ...how, arrangement: { columns: ['status', 'title'] } }),
      sample,
      'offers',
    );
  });

  it('fills an empty file with the same sites, people, offers and registrations', async () => {
    let database: Database = { ...emptyOffice(), office: sample.office };
    for (const list of ['sites', 'contacts', 'offers'] as const) {
      const own = await ownList(await exported(list, sample, { format, asOf: today }), database);
      const plan = planned(list, database, own.list);
      const left = plan.preview.rows.filter(({ outcome }) => outcome !== 'new');
      expect(left).toEqual([]);
      database = taken(list, database, plan).database;
      expect(tableOf(list, database)).toEqual(tableOf(list, sample));
    }
    const meetings = Object.entries(sample.meetings).map(([id, meeting]) => [id, { ...meeting, registrations: {} }]);
    database = { ...database, meetings: Object.fromEntries(meetings) as Database['meetings'] };
    const own = await ownList(await exported('registrations', sample, { format, asOf: today }), database);
    const plan = planned('registrations', database, own.list);
    database = taken('registrations', database, plan).database;
    expect(tableOf('registrations', database)).toEqual(tableOf('registrations', sample));
  });
});

describe('a list of ours in which somebody has changed a cell', () => {
  const first = buildList(
    'sites',
    listSource({ database: sample, asOf: today, isPast: false, meeting: null }, createCatalogue('de', sample.office)),
  );
  const [, officialName = ''] = (first.rows[0] ?? []).map(String);

  async function changed(asOf: string, from: string, to: string) {
    const bytes = await exported('sites', sample, { format: 'csv', asOf });
    const text = bytes.toString('utf8');
    expect(text).toContain(from);
    const { list } = await ownList(Buffer.from(text.replace(from, to)), sample);
    const { preview } = planned('sites', sample, list);
    expect(preview.counts.same).toBe(first.rows.length - 1);
    return preview.rows.find(({ outcome }) => outcome !== 'same');
  }

  it('changes that and nothing else', async () => {
    const row = await changed(today, `${officialName};Jobcenter (gE);aktiv;`, `${officialName};Jobcenter (gE);ruhend;`);
    expect(row).toMatchObject({ outcome: 'changed', name: officialName });
    expect(row?.changes.map(({ field }) => field)).toEqual(['status']);
  });

  it('asks where a name is another, or the list is one of a past day', async () => {
    const renamed = await changed(today, `;${officialName};`, ';Jobcenter Neustadt;');
    expect(renamed).toMatchObject({ outcome: 'doubtful', candidates: [{ reason: 'renamed-in-list' }] });
    const past = await changed(
      '2024-05-05',
      `${officialName};Jobcenter (gE);aktiv;`,
      `${officialName};Jobcenter (gE);ruhend;`,
    );
    expect(past).toMatchObject({
      outcome: 'doubtful',
      candidates: [{ title: officialName, reason: 'list-of-past-day' }],
    });
  });
});

function tableOf(list: (typeof readable)[number], database: Database) {
  const source = listSource(
    { database, asOf: today, isPast: false, meeting: null },
    createCatalogue('de', sample.office),
  );
  const { columns, rows } = buildList(list, source);
  const skipped = new Set(['Kennung', 'Kommune', 'Zuständig', 'Prozessphase', 'Lücken im Gremium']);
  // Into which site one was merged no list says, nor what a dot hides: the one is a finding, the other stays unknown.
  const cells = rows.map((row) =>
    row.flatMap((cell, at) =>
      skipped.has(columns[at]?.heading ?? '')
        ? []
        : [cell === '•' ? null : cell === 'zusammengelegt' ? 'abgeschlossen' : cell],
    ),
  );
  return cells.map((row) => JSON.stringify(row)).sort(); // what is alike in all it is ordered by stands in any order
}
