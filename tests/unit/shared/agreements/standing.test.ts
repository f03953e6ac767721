import { describe, expect, it } from 'vitest';
import { agreementItems } from '../../../../electron/cli/lists/agreement-items.ts';
import { siteItems } from '../../../../electron/cli/lists/site-items.ts';
import { findingsOn } from '../../../../shared/domain/radar/radar.ts';
import { compareSites } from '../../../../shared/domain/views/compare-sites.ts';
import { listings } from '../../../../shared/domain/views/listings.ts';
import { buildSiteProfile } from '../../../../shared/documents/build-site-profile.ts';
import { buildList } from '../../../../shared/documents/lists/build-list.ts';
import { listSource } from '../../../../shared/documents/lists/list-table.ts';
import { shownList } from '../../../../shared/documents/lists/shown-list.ts';
import { profileSetting } from '../../../../shared/documents/profile/profile-source.ts';
import { plainArrangement } from '../../../../shared/domain/views/arrangement.ts';
import { siteMarks } from '../../../../shared/domain/map/site-marks.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { blankAgreement } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { databaseOf } from '../sites/run.ts';

const essen = 'essen' as SiteId;
const other = 'other' as SiteId;
const today = day('2026-11-30');
const first = { termStart: day('2020-01-01'), termEnd: day('2022-12-31'), signedOn: day('2019-12-01') };
const second = { termStart: day('2023-01-01'), termEnd: day('2025-12-31'), renewalOf: 'first' as AgreementId };

type Given = Readonly<Record<string, Partial<Agreement>>>;

function withAgreements(given: Given): Database {
  const active = [{ from: null, status: 'ACTIVE' as const, mergedInto: null, note: '' }];
  const agreements = Object.entries(given).map(([id, fields]): [string, Agreement] => [
    id,
    { ...blankAgreement(essen), ...fields, id: id as AgreementId },
  ]);
  return {
    ...databaseOf({ essen: { statusHistory: active }, other: { statusHistory: active } }),
    agreements: Object.fromEntries(agreements),
  };
}

/** The cell “Vereinbarung bis” of the site in every way out of the program; they are one and the same. */
function untilOn(given: Given, asOf: Day): string {
  const database = withAgreements(given);
  const catalogue = createCatalogue('de', database.office);
  const heading = catalogue.sites.columns.agreementUntil;
  const columns = listings.SITES.columns(catalogue);
  const row = required(
    listings.SITES.rows(database, { asOf, today }).find(({ id }) => id === essen),
    'is there',
  );
  const said = required(
    columns.find(({ id }) => id === 'agreementUntil'),
    'is there',
  ).text(row);
  const shown = shownList(
    { viewList: 'SITES', arrangement: plainArrangement, viewName: null },
    { database, asOf, today, catalogue, readIn: catalogue },
  ).table;
  const exported = buildList('sites', listSource({ database, asOf, isPast: asOf < today, meeting: null }, catalogue));
  for (const { columns: heads, rows } of [shown, exported]) {
    expect(rows[0]?.[heads.findIndex((each) => each.heading === heading)]).toBe(said);
  }
  const compared = required(
    compareSites(database, { left: essen, right: other, asOf, today, text: catalogue }),
    'is there',
  );
  const fact = compared.flatMap(({ facts }) => facts).find(({ id }) => id === 'agreementUntil');
  expect(fact?.left).toEqual([said]);
  return said;
}

describe('“Vereinbarung bis” of a day', () => {
  it('is the end of what was agreed by then, not of what was agreed later', () => {
    const given = { first, second: { ...second, signedOn: day('2022-11-15') } };
    expect(untilOn(given, day('2019-11-30'))).toBe('keine');
    expect(untilOn(given, day('2019-12-01'))).toBe('31.12.2022');
    expect(untilOn(given, day('2022-11-14'))).toBe('31.12.2022');
    expect(untilOn(given, day('2022-11-15'))).toBe('31.12.2025');
    expect(untilOn(given, day('2025-12-31'))).toBe('31.12.2025');
    expect(untilOn(given, day('2026-01-01'))).toBe('endete 31.12.2025');
  });

  it('is not lengthened by an extension before it is signed, also where its term has begun', () => {
    const given = { first, second: { ...second, signedOn: day('2023-03-15') } };
    expect(untilOn(given, day('2022-12-31'))).toBe('31.12.2022');
    expect(untilOn(given, day('2023-03-14'))).toBe('endete 31.12.2022');
    expect(untilOn(given, day('2023-03-15'))).toBe('31.12.2025');
  });

  it('says of an agreement that nobody has signed that it is not signed, and of none that there is none', () => {
    expect(untilOn({ draft: { termStart: day('2027-01-01'), termEnd: day('2029-12-31') } }, today)).toBe(
      'noch nicht unterschrieben',
    );
    expect(untilOn({ draft: { termStart: day('2027-01-01') } }, day('2020-01-01'))).toBe('keine');
    expect(untilOn({ sent: { ...second, renewalOf: null, signedOn: day('2023-02-01') } }, day('2023-01-31'))).toBe(
      'noch nicht unterschrieben',
    );
    expect(untilOn({}, today)).toBe('keine');
  });

  it('says of a term without days that it is not known, unless a later one has followed', () => {
    expect(untilOn({ undated: {} }, today)).toBe('Laufzeit nicht bekannt');
    expect(untilOn({ begun: { termStart: day('2020-01-01') } }, today)).toBe('Ende unbekannt');
    expect(untilOn({ first: {}, second }, day('2024-01-01'))).toBe('31.12.2025');
    expect(untilOn({ first: {}, second }, today)).toBe('endete 31.12.2025');
    expect(untilOn({ first, second: { renewalOf: 'first' as AgreementId } }, today)).toBe('Laufzeit nicht bekannt');
    expect(untilOn({ open: { isOpenEnded: true } }, today)).toBe('unbefristet');
  });

  it('is the longest of several, whichever was entered first', () => {
    const longer = { termStart: day('2021-01-01'), termEnd: day('2027-06-30') };
    const shorter = { termStart: day('2022-01-01'), termEnd: day('2026-12-31') };
    expect(untilOn({ longer, shorter }, today)).toBe('30.06.2027');
    expect(untilOn({ shorter, longer }, today)).toBe('30.06.2027');
    const [item] = siteItems(withAgreements({ longer, shorter }), today, { knownOnly: false });
    expect(item).toMatchObject({
      agreement: { id: 'longer' },
      agreementState: 'in-force',
      agreementUntil: '2027-06-30',
    });
  });
});

describe('the list of agreements on a day', () => {
  const given = { first, second: { ...second, signedOn: day('2023-03-15') } };
  const statesOn = (asOf: Day) =>
    agreementItems(withAgreements(given), asOf, { knownOnly: asOf < today }).map(
      ({ id, state, signature, isInForce }) => [id, state, signature, isInForce],
    );

  it('says how each term stands: one that is not signed yet is not in force and renews nothing', () => {
    expect(statesOn(day('2022-12-31'))).toEqual([['first', 'in-force', 'signed', true]]);
    expect(statesOn(day('2023-01-01'))).toEqual([
      ['first', 'ended', 'signed', false],
      ['second', 'unsigned', 'not-yet', false],
    ]);
    expect(statesOn(day('2023-03-15'))).toEqual([
      ['first', 'renewed', 'signed', false],
      ['second', 'in-force', 'signed', true],
    ]);
  });

  it('tells an unknown day of signing from one that is still to come', () => {
    const database = withAgreements({
      begun: { termStart: day('2026-11-30') },
      planned: { termStart: day('2026-12-01') },
      undated: {},
    });
    const text = createCatalogue('de', database.office);
    const signedOn = required(
      listings.AGREEMENTS.columns(text).find(({ id }) => id === 'signedOn'),
      'is there',
    );
    const said = listings.AGREEMENTS.rows(database, { asOf: today, today }).map((row) => [row.id, signedOn.text(row)]);
    expect(Object.fromEntries(said)).toEqual({
      begun: 'Tag nicht bekannt',
      planned: 'noch nicht',
      undated: 'Tag nicht bekannt',
    });
  });
});

describe('the Steckbrief and the map on a day', () => {
  const sheetOf = (given: Given, asOf: Day): string => {
    const database = withAgreements(given);
    return JSON.stringify(
      buildSiteProfile(profileSetting(database, asOf), required(database.sites['essen'], 'is there')),
    );
  };
  const classOf = (given: Given, asOf: Day) =>
    siteMarks(withAgreements(given), asOf, 'agreement').find(({ site }) => site.id === essen)?.classId;
  const none = 'Am Stichtag ist keine Vereinbarung in Kraft.';

  it('name an agreement that is not signed yet as such, beside saying that none is in force', () => {
    const given = { first, second: { ...second, signedOn: day('2023-03-15') } };
    const before = sheetOf(given, day('2023-03-14'));
    expect(before).toContain(none);
    expect(before).toContain('noch nicht unterschrieben');
    const after = sheetOf(given, day('2023-03-15'));
    expect(after).not.toContain(none);
    expect(after).not.toContain('noch nicht unterschrieben');
    expect([classOf(given, day('2023-03-14')), classOf(given, day('2023-03-15'))]).toEqual(['MISSING', 'IN_FORCE']);
  });

  it('do not say that none is in force where a term is not known', () => {
    for (const [given, words] of [
      [{ undated: {} }, 'Laufzeit nicht bekannt'],
      [{ begun: { termStart: day('2020-01-01') } }, 'Ende nicht bekannt'],
    ] as const) {
      expect(sheetOf(given, today)).toContain(words);
      expect(sheetOf(given, today)).not.toContain(none);
      expect(classOf(given, today)).toBe('UNKNOWN');
    }
  });
});

describe('the radar', () => {
  const found = (given: Given, on = today) =>
    findingsOn(withAgreements(given), on)
      .filter(({ check, site }) => site.id === essen && check.startsWith('agreement'))
      .map(({ check, agreementId, unsignedId }) => [check, agreementId, unsignedId]);

  it('asks for the signature where an agreement only wants that', () => {
    const renewal = { termStart: day('2027-01-01'), renewalOf: 'first' as AgreementId };
    expect(found({ first, renewal })).toEqual([['agreement-missing', 'first', 'renewal']]);
    expect(found({ first })).toEqual([['agreement-missing', 'first', null]]);
  });

  it('asks for the term where that is not known, and never says that no agreement is in force', () => {
    expect(found({ undated: {} })).toEqual([['agreement-undated', 'undated', null]]);
    expect(found({ undated: {}, running: { isOpenEnded: true } })).toEqual([]);
  });
});
