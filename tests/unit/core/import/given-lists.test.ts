import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { checkInvariants } from '../../../../shared/model/invariants.ts';
import { fixture, list } from './lists.ts';
import { guessed, officeWithSites, planned, taken } from './office-lists.ts';

const days = ['2017-12-15', '2018-07-09', '2019-02-12', '2026-12-02'];

describe("the office's lists of other kinds", () => {
  it.each<[ListKind, string, string | undefined, object]>([
    ['contacts', 'kontakte-outlook.csv', undefined, { new: 96, same: 5, doubtful: 0, skipped: 0, rejected: 0 }],
    ['offers', 'angebote-2025.csv', undefined, { new: 74, same: 0, doubtful: 0, skipped: 0, rejected: 0 }],
    ['registrations', 'anmeldungen-2026-12-02.xlsx', 'm2026-12-02', { new: 53, doubtful: 0, skipped: 1, rejected: 0 }],
    ['attendance', 'teilnahme-matrix.xlsx', undefined, { new: 32, same: 0, doubtful: 0, rejected: 2 }],
  ])('%s: taken whole, and a second time nothing changes', async (kind, file, meetingId, counts) => {
    const before = await officeWithSites(days);
    const read = await list(fixture(file), file, kind);
    const more = meetingId === undefined ? {} : { meetingId };
    const plan = planned(kind, before, read, more);
    expect(plan.preview.counts).toMatchObject(counts);
    const { database } = taken(kind, before, plan, meetingId ?? null);
    expect(checkInvariants(database)).toEqual([]);
    expect(planned(kind, database, read, more).preview.counts).toMatchObject({ new: 0, changed: 0 });
  });

  it('takes consents as given, leaves access needs and meals out, and counts the last answer', async () => {
    const before = await officeWithSites(days);
    const read = await list(fixture('anmeldungen-2026-12-02.xlsx'), 'a.xlsx', 'registrations');
    const mapped = guessed('registrations', read, before);
    expect(mapped).toMatchObject({
      'Darf Ihr Name in die Teilnehmendenliste?': 'consentListed',
      Zeitstempel: 'answeredAt',
    });
    expect(Object.keys(mapped)).not.toContain('Unterstützungsbedarf');
    expect(Object.keys(mapped)).not.toContain('Mittagessen');
    const meetingId = 'm2026-12-02';
    const { database } = taken(
      'registrations',
      before,
      planned('registrations', before, read, { meetingId }),
      meetingId,
    );
    const all = Object.values(database.meetings[meetingId]?.registrations ?? {});
    const olga = all.filter((each) => each.guest?.firstName === 'Olga' && each.guest.lastName === 'von der Heide');
    expect(olga.map((each) => [each.registrationStatus, each.note])).toEqual([['CANCELLED', 'Muss doch absagen']]);
    const mehmet = all.find((each) => each.guest?.lastName === 'Schröder' && each.guest.firstName === 'Mehmet');
    expect(mehmet).toMatchObject({ consentListed: false, registrationStatus: 'REGISTERED' });
    expect(JSON.stringify(all)).not.toMatch(/Rollstuhl|Induktion|vegetar/i);
  });

  it('leaves data on health out even where somebody maps their column by hand', async () => {
    const before = await officeWithSites(['2026-12-02']);
    const text = 'Name;Teilnahme;Unterstützungsbedarf\nAnna Berg;ja;Begleitung nötig\n';
    const read = await list(text, 'a.csv', 'registrations');
    const mapping = { c0: 'name', c1: 'answer', c2: 'note' };
    const plan = planned('registrations', before, read, { meetingId: 'm2026-12-02', mapping });
    expect(plan.decided).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toContain('Begleitung');
  });

  it('makes a meeting for each day the file does not know, once, and only where somebody was there', async () => {
    const before = await officeWithSites(['2017-12-15']);
    const head = 'Standort;15.12.2017;09.07.2018;12.02.2019\n';
    const read = await list(`${head}JC Aller-Heide;2;3;–\nJC Cappelsberg;1;entsch.;\n`, 'a.csv', 'attendance');
    const { database } = taken('attendance', before, planned('attendance', before, read));
    const days = Object.values(database.meetings).map(({ title, days: [first], registrations }) => [
      title,
      first?.date,
      Object.keys(registrations).length,
    ]);
    expect(days).toEqual([
      ['Austauschtreffen 2017-12-15', '2017-12-15', 3],
      ['Austauschtreffen 09.07.2018', '2018-07-09', 4],
    ]);
    expect(checkInvariants(database)).toEqual([]);
    expect(planned('attendance', database, read).preview.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
  });

  it('counts people without inventing names, and names the days without a meeting', async () => {
    const before = await officeWithSites(days);
    const read = await list(fixture('teilnahme-matrix.xlsx'), 't.xlsx', 'attendance');
    expect(guessed('attendance', read, before)).toMatchObject({
      Standort: 'organisation',
      '15.12.2017': 'meeting:m2017-12-15',
      '09.07.2018': 'meeting:m2018-07-09',
      '12.02.2019': 'meeting:m2019-02-12',
      '05.11.2019': 'meeting:new:2019-11-05',
    });
    const { database } = taken('attendance', before, planned('attendance', before, read));
    const first = Object.values(database.meetings['m2017-12-15']?.registrations ?? {});
    const aller = Object.values(database.sites).find((site) => site.shortName === 'Aller-Heide');
    const there = first.filter((each) => each.siteId === aller?.id);
    expect(there.map((each) => [each.registrationStatus, each.contactId, each.guest?.lastName])).toEqual(
      Array.from({ length: 3 }, () => ['ATTENDED', null, 'ohne Namen']),
    );
    expect(Object.keys(database.contacts)).toHaveLength(Object.keys(before.contacts).length);
  });
});
