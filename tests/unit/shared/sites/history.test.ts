import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../../shared/kernel/dates.ts';
import type { OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankOrganisation } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { SiteStatus } from '../../../../shared/model/site.ts';
import { leadInsurerOn, leadOn, mainLocation, sitesOn, statusOn } from '../../../../shared/domain/sites/queries.ts';
import { changed, databaseOf, failure } from './run.ts';

const bottrop = 'bottrop' as SiteId;
const statuses: SiteStatus[] = ['PROSPECT', 'PREPARING', 'ACTIVE', 'PAUSED', 'ENDED'];
const days = fc.integer({ min: 0, max: 400 }).map((offset) => addDays(day('2016-01-01'), offset));

function withInsurers(database: Database): Database {
  const aok = { ...blankOrganisation('AOK'), id: 'aok' as OrganisationId, shortName: 'AOK' };
  const vdek = { ...blankOrganisation('Verband der Ersatzkassen'), id: 'vdek' as OrganisationId, shortName: 'vdek' };
  return { ...database, organisations: { aok, vdek } };
}

describe('status history', () => {
  it('holds from its day until the next entry, whatever order the entries were made in', () => {
    const entries = fc.uniqueArray(fc.record({ from: days, status: fc.constantFrom(...statuses) }), {
      selector: (entry) => entry.from,
      maxLength: 12,
    });
    fc.assert(
      fc.property(entries, days, (history, asOf) => {
        let database = databaseOf({ bottrop: {} });
        for (const entry of history)
          database = changed(database, 'site.setStatus', { id: bottrop, ...entry, note: '' });
        const site = database.sites['bottrop'];
        const naive = history.filter(({ from }) => from <= asOf).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
        expect(site && statusOn(site, asOf)?.status).toEqual(naive?.status);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses two entries on one day and says so at the field', () => {
    const database = changed(databaseOf({ bottrop: {} }), 'site.setStatus', {
      id: bottrop,
      from: day('2017-06-01'),
      status: 'ACTIVE',
      note: '',
    });
    expect(
      failure(database, 'site.setStatus', { id: 'bottrop', from: '2017-06-01', status: 'PAUSED', note: '' }),
    ).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'from', code: 'overlapping-terms', value: '2017-06-01' }],
    });
  });

  it('refuses a day that the calendar does not have', () => {
    expect(
      failure(databaseOf({ bottrop: {} }), 'site.setStatus', {
        id: 'bottrop',
        from: '2026-02-31',
        status: 'ACTIVE',
        note: '',
      }),
    ).toEqual({ code: 'invalid-input', problems: [{ field: 'from', code: 'not-a-day', value: '2026-02-31' }] });
  });

  it('moves an entry to another day and removes it', () => {
    let database = databaseOf({ bottrop: {} });
    database = changed(database, 'site.setStatus', {
      id: bottrop,
      from: day('2017-06-01'),
      status: 'ACTIVE',
      note: '',
    });
    database = changed(database, 'site.setStatus', {
      id: bottrop,
      from: day('2019-06-01'),
      status: 'PAUSED',
      note: '',
    });
    database = changed(database, 'site.reviseStatus', {
      id: bottrop,
      from: day('2019-06-01'),
      entry: { from: day('2016-06-01'), status: 'PROSPECT', mergedInto: null, note: 'erster Kontakt' },
    });
    expect(database.sites['bottrop']?.statusHistory.map(({ from, status }) => [from, status])).toEqual([
      ['2016-06-01', 'PROSPECT'],
      ['2017-06-01', 'ACTIVE'],
    ]);
    database = changed(database, 'site.reviseStatus', { id: bottrop, from: day('2016-06-01'), entry: null });
    expect(database.sites['bottrop']?.statusHistory).toHaveLength(1);
  });
});

describe('lead history', () => {
  it('closes the previous lead the day before', () => {
    let database = withInsurers(databaseOf({ bottrop: {} }));
    database = changed(database, 'site.setLead', { id: bottrop, organisationId: 'aok' as OrganisationId, from: null });
    database = changed(database, 'site.setLead', {
      id: bottrop,
      organisationId: 'vdek' as OrganisationId,
      from: day('2026-01-01'),
    });
    const site = database.sites['bottrop'];
    expect(site?.leadHistory).toEqual([
      { organisationId: 'aok', from: null, until: '2025-12-31' },
      { organisationId: 'vdek', from: '2026-01-01', until: null },
    ]);
    expect(site && leadInsurerOn(database, site, day('2025-12-31'))).toBe('AOK');
    expect(site && leadInsurerOn(database, site, day('2026-01-01'))).toBe('vdek');
  });

  it('never lets two hold the lead on one day, in whatever order leads are entered', () => {
    const leads = fc.uniqueArray(fc.record({ from: days, organisationId: fc.constantFrom('aok', 'vdek') }), {
      selector: (lead) => lead.from,
      maxLength: 8,
    });
    fc.assert(
      fc.property(leads, days, (history, asOf) => {
        let database = withInsurers(databaseOf({ bottrop: {} }));
        for (const { from, organisationId } of history) {
          const input = { id: bottrop, from, organisationId: organisationId as OrganisationId };
          database = changed(database, 'site.setLead', input);
        }
        const site = database.sites['bottrop'];
        const naive = history.filter(({ from }) => from <= asOf).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
        expect(site && (leadOn(site, asOf)?.organisationId ?? null)).toEqual(naive?.organisationId ?? null);
      }),
      { numRuns: 60 },
    );
  });

  it('says at the field when a lead ends before it starts', () => {
    let database = withInsurers(databaseOf({ bottrop: {} }));
    const from = day('2026-01-01');
    database = changed(database, 'site.setLead', { id: bottrop, organisationId: 'aok' as OrganisationId, from });
    expect(
      failure(database, 'site.reviseLead', {
        id: 'bottrop',
        from,
        lead: { organisationId: 'aok', from, until: '2025-01-01' },
      }),
    ).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'until', code: 'end-before-start', value: '2025-01-01', against: from }],
    });
  });
});

describe('merging', () => {
  it('marks the site and keeps the histories of both', () => {
    const active = { from: day('2017-06-01'), status: 'ACTIVE', mergedInto: null, note: '' } as const;
    const before = databaseOf({ nord: { statusHistory: [active] }, sued: { statusHistory: [active] } });
    const after = changed(before, 'site.merge', {
      id: 'nord' as SiteId,
      into: 'sued' as SiteId,
      from: day('2026-01-01'),
      note: '',
    });
    expect(after.sites['nord']?.statusHistory).toEqual([
      active,
      { from: '2026-01-01', status: 'MERGED', mergedInto: 'sued', note: '' },
    ]);
    expect(after.sites['sued']).toEqual(before.sites['sued']);
  });

  it('refuses a merger with itself, and one that leads back', () => {
    const from = day('2026-01-01');
    const database = databaseOf({
      nord: {},
      sued: { statusHistory: [{ from, status: 'MERGED', mergedInto: 'nord' as SiteId, note: '' }] },
    });
    const problem = (into: string) => ({
      code: 'invalid-input',
      problems: [{ field: 'into', code: 'not-one-of', value: into }],
    });
    expect(failure(database, 'site.merge', { id: 'nord', into: 'nord', from, note: '' })).toEqual(problem('nord'));
    expect(failure(database, 'site.merge', { id: 'nord', into: 'sued', from, note: '' })).toEqual(problem('sued'));
  });
});

describe('sites', () => {
  it('lists the German way and leaves out who has not begun yet', () => {
    const since = (from: Day) => [{ from, status: 'ACTIVE' as const, mergedInto: null, note: '' }];
    const database = databaseOf({
      Zwickau: {},
      'Österreich-Straße': { statusHistory: since(day('2016-01-01')) },
      Oldenburg: { statusHistory: since(day('2016-01-01')) },
      Kassel: { statusHistory: since(day('2027-01-01')) },
    });
    expect(sitesOn(database, day('2026-11-23')).map(({ shortName }) => shortName)).toEqual([
      'Oldenburg',
      'Österreich-Straße',
      'Zwickau',
    ]);
  });

  it('takes the place marked as main, else the first', () => {
    const place = (id: string, isMain: boolean) => ({ id, name: id, street: '', postcode: '01067', city: '', isMain });
    expect(mainLocation({ locations: [place('a', false), place('b', true)] })?.id).toBe('b');
    expect(mainLocation({ locations: [place('a', false)] })?.id).toBe('a');
    expect(mainLocation({ locations: [] })).toBeNull();
  });

  it('keeps emoji and formulas as harmless text, and refuses 10,000 characters in a name', () => {
    const database = databaseOf({ bottrop: {} });
    const id = bottrop;
    const odd = { id, officialName: '=HYPERLINK("http://x.example")', shortName: 'Bottrop 🏙️' };
    expect(changed(database, 'site.rename', odd).sites['bottrop']).toMatchObject(odd);
    expect(failure(database, 'site.rename', { id, officialName: 'x'.repeat(10_000), shortName: 'x' })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'officialName', code: 'too-long' }],
    });
    expect(failure(database, 'site.rename', { id, officialName: '  ', shortName: 'x' })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'officialName', code: 'required', value: '  ' }],
    });
  });
});
