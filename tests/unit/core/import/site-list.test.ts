import { describe, expect, it } from 'vitest';
import { countRecords } from '../../../../shared/model/database.ts';
import { checkInvariants } from '../../../../shared/model/invariants.ts';
import { apply, emptyOffice, fixture, list, plan } from './lists.ts';

describe("an office's untidy list of sites", () => {
  it('is read for what it is', async () => {
    const read = await list(fixture('standorte-2026-10.csv'));
    expect(read).toMatchObject({ encoding: 'Windows-1252', separator: ';', headerIndex: 2 });
    expect(read.rows[0]?.[0]).toBe('Übersicht Standorte – Stand 15.10.2026');
  });

  it('gives 31 sites; the doubled row is doubtful, title and sum are no records', async () => {
    const { preview } = plan(emptyOffice(), await list(fixture('standorte-2026-10.csv')));
    expect(preview.counts).toEqual({ new: 31, changed: 0, same: 0, doubtful: 1, skipped: 0, rejected: 3 });
    const doubtful = preview.rows.find((row) => row.outcome === 'doubtful');
    expect(doubtful).toMatchObject({ row: 35, name: 'Jobcenter Stadt Elmsee (zkT)' });
    expect(doubtful?.findings.map((finding) => finding.reason)).toEqual(['duplicate-in-list', 'name-in-wrong-column']);
    expect(preview.rows.at(-1)?.findings[0]).toMatchObject({ value: 'Summe · 31 Standorte', reason: 'not-a-record' });
  });

  it('understands what is imprecise and lists it', async () => {
    const { preview } = plan(emptyOffice(), await list(fixture('standorte-2026-10.csv')));
    const understood = preview.rows.flatMap((row) =>
      row.findings.map(({ value, understoodAs }) => [value, understoodAs]),
    );
    expect(understood).toEqual(
      expect.arrayContaining([
        ['Juni 2017', '01.06.2017'],
        ['42705', '01.12.2016'],
        ['Ende 2027', '31.12.2027'],
        ['ruht seit 01.03.2025', 'ruhend ab 01.03.2025'],
        ['abgeschlossen (31.12.2024)', 'abgeschlossen ab 31.12.2024'],
        ['Zoë Nguy?n', 'Zoë Nguy?n'],
      ]),
    );
  });

  it('arrives whole: sites, insurers, terms and people', async () => {
    const empty = emptyOffice();
    const { database } = apply(empty, plan(empty, await list(fixture('standorte-2026-10.csv'))));
    expect(countRecords(database)).toMatchObject({ sites: 31, organisations: 5, agreements: 28, contacts: 28 });
    expect(checkInvariants(database)).toEqual([]);
    const sites = Object.values(database.sites);
    const cappelsberg = sites.find((site) => site.shortName === 'Cappelsberg');
    expect(cappelsberg?.locations[0]?.postcode).toBe('01067');
    const hasetal = sites.find((site) => site.shortName === 'Hasetal');
    expect(hasetal?.statusHistory.map(({ from, status }) => [from, status])).toEqual([
      ['2016-12-01', 'ACTIVE'],
      ['2025-03-01', 'PAUSED'],
    ]);
    const deistertal = sites.find((site) => site.officialName === 'Agentur für Arbeit Deistertalstedt');
    expect(deistertal?.note).toBe('Zuständigkeit wechselt;\nneue Leitung ab 01/2027');
    const endless = Object.values(database.agreements).filter((agreement) => agreement.isOpenEnded);
    expect(endless).toHaveLength(5);
  });

  it('gives a site its status from its beginning, new or already there with a status of today', async () => {
    const rows = 'Alpha;01.03.2018;aktiv\nBeta;01.03.2018;in Vorbereitung\nGamma;01.03.2027;in Vorbereitung\n';
    const read = await list(`Standort;Beginn;Status\n${rows}`);
    const statuses = (database: ReturnType<typeof emptyOffice>) =>
      Object.values(database.sites).map((site) => [
        site.shortName,
        ...site.statusHistory.map(({ from, status }) => `${status} ${from ?? 'ever'}`),
      ]);
    const { database } = apply(emptyOffice(), plan(emptyOffice(), read));
    expect(statuses(database)).toEqual([
      ['Alpha', 'ACTIVE 2018-03-01'],
      ['Beta', 'PREPARING 2018-03-01'],
      ['Gamma', 'PREPARING ever'],
    ]);
    const typed = apply(emptyOffice(), plan(emptyOffice(), await list('Standort;Status\nAlpha;aktiv ab 22.11.2026\n')));
    const later = apply(typed.database, plan(typed.database, await list('Standort;Beginn\nAlpha;01.03.2018\n')));
    expect(statuses(later.database)).toEqual([['Alpha', 'ACTIVE 2018-03-01']]);
  });

  it('changes nothing when it comes a second time', async () => {
    const empty = emptyOffice();
    const read = await list(fixture('standorte-2026-10.csv'));
    const { database } = apply(empty, plan(empty, read));
    expect(plan(database, read).preview.counts).toEqual({
      new: 0,
      changed: 0,
      same: 31,
      doubtful: 1,
      skipped: 0,
      rejected: 3,
    });
  });

  it('completes the first Elmsee when the doubled row is accepted, and adds no site', async () => {
    const empty = emptyOffice();
    const read = await list(fixture('standorte-2026-10.csv'));
    const { database } = apply(empty, plan(empty, read, { '35': { action: 'take' } }));
    expect(Object.keys(database.sites)).toHaveLength(31);
    const elmsee = Object.values(database.sites).find((site) => site.shortName === 'Elmsee');
    const terms = Object.values(database.agreements).filter((agreement) => agreement.siteId === elmsee?.id);
    expect(terms.map((term) => term.termEnd)).toEqual(['2028-12-31']);
    expect(elmsee?.note).toContain('doppelt?');
  });
});

describe('single rows', () => {
  const head = 'Standort;Beginn;Vereinbarung bis;Federführung;PLZ;Bemerkung\n';

  it('keep the row and refuse a day that does not exist', async () => {
    const { preview, decided } = plan(
      emptyOffice(),
      await list(`${head}Jobcenter A;31.02.2026;31.12.2026;AOK;12345;\n`),
    );
    expect(preview.rows[0]).toMatchObject({ outcome: 'new' });
    expect(preview.rows[0]?.findings[0]).toMatchObject({
      column: 'Beginn',
      value: '31.02.2026',
      reason: 'not-a-day',
      understoodAs: null,
    });
    expect(decided[0]?.row.joinedOn).toBeNull();
  });

  it('are refused with the reason when the name is 10,000 characters long', async () => {
    const { preview } = plan(emptyOffice(), await list(`${head}${'x'.repeat(10_000)};01.01.2020;;;;\n`));
    expect(preview.rows[0]).toMatchObject({ outcome: 'rejected' });
    expect(preview.rows[0]?.findings[0]?.reason).toBe('too-long');
    expect(preview.rows[0]?.name.length).toBeLessThan(200);
  });

  it('keep formulas and emoji as harmless text', async () => {
    const empty = emptyOffice();
    const formula = '"=HYPERLINK(""http://beispiel.example"")"';
    const { database } = apply(empty, plan(empty, await list(`${head}Jobcenter 🌻 Süd;01.01.2020;;;;${formula}\n`)));
    const [site] = Object.values(database.sites);
    expect(site).toMatchObject({ officialName: 'Jobcenter 🌻 Süd', note: '=HYPERLINK("http://beispiel.example")' });
  });

  it('renew an agreement instead of overwriting it when the end moves on', async () => {
    const empty = emptyOffice();
    const before = apply(empty, plan(empty, await list(`${head}JC Nord;01.01.2020;31.12.2025;AOK;;\n`))).database;
    const next = plan(before, await list(`${head}Jobcenter Nord;01.01.2020;31.12.2028;AOK;;\n`));
    expect(next.preview.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ field: 'agreementUntil', before: '31.12.2025', after: '31.12.2028', isTaken: true }],
    });
    const after = apply(before, next).database;
    const terms = Object.values(after.agreements).map(({ termStart, termEnd, renewalOf }) => [
      termStart,
      termEnd,
      renewalOf,
    ]);
    expect(terms).toEqual([
      [null, '2025-12-31', null],
      ['2026-01-01', '2028-12-31', Object.keys(before.agreements)[0]],
    ]);
  });

  it('let a renewal begin after the term before it, also where the list names the day everything began', async () => {
    const empty = emptyOffice();
    const from = (until: string): string =>
      `Standort;Vereinbarung ab;Vereinbarung bis\nJC Nord;01.06.2017;${until}\nJC Süd;01.06.2017;${until}\n`;
    const before = apply(empty, plan(empty, await list(from('31.12.2025')))).database;
    const after = apply(before, plan(before, await list(from('31.12.2028')))).database;
    const terms = Object.values(after.agreements).map(({ termStart, termEnd }) => [termStart, termEnd]);
    expect(terms.sort()).toEqual([
      ['2017-06-01', '2025-12-31'],
      ['2017-06-01', '2025-12-31'],
      ['2026-01-01', '2028-12-31'],
      ['2026-01-01', '2028-12-31'],
    ]);
  });

  it('ask before a site is added whose name is nearly known', async () => {
    const empty = emptyOffice();
    const before = apply(empty, plan(empty, await list(`${head}Jobcenter Fuhsetal;01.01.2020;;;;\n`))).database;
    const { preview } = plan(before, await list(`${head}Jobcenter Fusetal;01.01.2020;;;;\n`));
    expect(preview.rows[0]).toMatchObject({ outcome: 'doubtful' });
    expect(preview.rows[0]?.findings[0]).toMatchObject({
      reason: 'similar-record',
      understoodAs: 'Jobcenter Fuhsetal',
    });
  });

  // Found by tests/property/import.test.ts: names of signs alone were one and the same.
  it('tell apart names that hold no letter of the alphabet', async () => {
    const empty = emptyOffice();
    const from = await list(`${head}🌻;01.01.2020;;Ŧ;;\n!;01.01.2020;;Ŧ;;\n`);
    const { database } = apply(empty, plan(empty, from));
    expect(Object.keys(database.sites)).toHaveLength(2);
    expect(Object.keys(database.organisations)).toHaveLength(1);
    expect(plan(database, from).preview.counts).toMatchObject({ new: 0, changed: 0, same: 2 });
  });

  // Found by the same: two rows that mean one site changed it back and forth.
  it('are doubtful when another row has meant the same site by its short name', async () => {
    const list2 = 'Standort;Kurzname;Beginn\nJobcenter Alpha;Beta;01.01.2020\nBeta;;01.01.2021\n';
    const { preview } = plan(emptyOffice(), await list(list2));
    expect(preview.rows.map((row) => row.outcome)).toEqual(['new', 'doubtful']);
  });
});

describe('a beginning that would move', () => {
  const listOf = (joined: string) => list(`Standort;Ort;Beginn\nJobcenter Auenburg;Auenburg;${joined}\n`);

  it('by up to a year is a change, by more it is asked, and the record stays', async () => {
    const empty = emptyOffice();
    const { database } = apply(empty, plan(empty, await listOf('01.03.2018')));
    const after = async (joined: string) => plan(database, await listOf(joined)).preview.rows.at(-1);
    expect(await after('01.03.2019')).toMatchObject({ outcome: 'changed', isTaken: true });
    expect(await after('02.03.2019')).toMatchObject({ outcome: 'doubtful', isTaken: false });
    expect(await after('28.02.2017')).toMatchObject({
      outcome: 'doubtful',
      findings: [{ reason: 'moved-by-years', understoodAs: '01.03.2018' }],
    });
  });
});
