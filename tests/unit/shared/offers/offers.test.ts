import { describe, expect, it } from 'vitest';
import { listItems } from '../../../../electron/cli/lists/list-items.ts';
import { offerNextYear, readQuickOffer } from '../../../../shared/domain/offers/new-offers.ts';
import { offerRows } from '../../../../shared/domain/offers/offer-rows.ts';
import { fieldsWithOffers, offersOfSite, offerStatusOn, runsOn } from '../../../../shared/domain/offers/queries.ts';
import { offerHints } from '../../../../shared/domain/offers/rules.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { OfferId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankOffer } from '../../../../shared/model/blank.ts';
import type { Offer } from '../../../../shared/model/offer.ts';
import { chartWorld, siteOf } from '../../../builders/chart-world.ts';

const today = day('2026-11-23');
const site = 'a' as SiteId;

function offer(id: string, overrides: Partial<Offer> = {}): Offer {
  return { ...blankOffer(`Angebot ${id}`), id: id as OfferId, ...overrides };
}

function world(...offers: Offer[]) {
  return {
    ...chartWorld([siteOf('a', '2020-01-01'), siteOf('b', '2020-01-01')], []),
    offers: Object.fromEntries(offers.map((each) => [each.id, each])),
  };
}

describe('offers of a day', () => {
  const course = offer('x', {
    siteIds: [site],
    startsOn: day('2026-03-02'),
    endsOn: day('2026-04-27'),
    offerStatus: 'HELD',
    enrolments: 9,
    participations: 50,
  });

  it('is planned before its first day, running until its last, then as recorded', () => {
    expect(
      ['2026-03-01', '2026-03-02', '2026-04-26', '2026-04-27'].map((on) => offerStatusOn(course, day(on))),
    ).toEqual(['PLANNED', 'RUNNING', 'RUNNING', 'HELD']);
    expect(runsOn(course, day('2026-04-27'))).toBe(true);
    expect(runsOn(course, day('2026-04-28'))).toBe(false);
    expect(runsOn({ ...course, offerStatus: 'CANCELLED' }, day('2026-04-01'))).toBe(false);
  });

  it('has no counts on a day before it begins', () => {
    const [before] = offerRows(world(course), day('2026-03-01'));
    const [after] = offerRows(world(course), today);
    expect([before?.enrolments, before?.participations, before?.status]).toEqual([null, null, 'PLANNED']);
    expect([after?.enrolments, after?.participations, after?.status]).toEqual([9, 50, 'HELD']);
  });

  it('is listed by the command line with the names of its sites and the state of the day', () => {
    const source = { database: world(course), asOf: day('2026-04-01'), isPast: false, meeting: null };
    const [item] = listItems('offers', source);
    expect(item).toMatchObject({ sites: ['Jobcenter a'], status: 'RUNNING', isRunning: true, enrolments: 9 });
    const [before] = listItems('offers', { ...source, asOf: day('2026-01-01') });
    expect(before).toMatchObject({ status: 'PLANNED', isRunning: false, enrolments: null });
  });

  it('finds the offers of a site together with those for all sites, the latest first', () => {
    const database = world(
      offer('old', { siteIds: [site], startsOn: day('2020-01-07') }),
      offer('across', { startsOn: day('2024-01-07') }),
      offer('other', { siteIds: ['b' as SiteId], startsOn: day('2025-01-07') }),
      offer('both', { siteIds: [site, 'b' as SiteId], startsOn: day('2025-06-07') }),
    );
    expect(offersOfSite(database, 'a').map(({ id }) => id)).toEqual(['both', 'across', 'old']);
  });

  it('knows in which fields a site had offers of its own in a time', () => {
    const database = world(
      offer('1', { siteIds: [site], fieldsOfAction: ['NUTRITION'], startsOn: day('2026-01-07') }),
      offer('2', { siteIds: [site], fieldsOfAction: ['EXERCISE'], startsOn: day('2023-01-07') }),
      offer('3', { siteIds: [site], fieldsOfAction: ['SUBSTANCE_USE'], startsOn: day('2026-12-07') }),
      offer('4', { fieldsOfAction: ['CROSS_CUTTING'], startsOn: day('2026-01-07') }),
      offer('5', {
        siteIds: [site],
        fieldsOfAction: ['STRESS_RESOURCES'],
        startsOn: day('2026-01-07'),
        offerStatus: 'CANCELLED',
      }),
    );
    expect([...fieldsWithOffers(database, 'a', { from: day('2024-11-23'), asOf: today })]).toEqual(['NUTRITION']);
  });
});

describe('a new offer', () => {
  it('comes from one line, field and day in any order', () => {
    expect(readQuickOffer('Rückenfit; Bewegung; 1.3.', today)?.record).toMatchObject({
      title: 'Rückenfit',
      fieldsOfAction: ['EXERCISE'],
      startsOn: '2026-03-01',
    });
    expect(readQuickOffer(' Kochen ;12.05.2027; Ernährung, Stress', today)?.record).toMatchObject({
      title: 'Kochen',
      fieldsOfAction: ['NUTRITION', 'STRESS_RESOURCES'],
      startsOn: '2027-05-12',
    });
  });

  it('says what of the line was not understood, and needs a title', () => {
    expect(readQuickOffer('Rückenfit; Turnen', today)?.unknown).toEqual(['Turnen']);
    expect(readQuickOffer(' ; Bewegung', today)).toBeNull();
  });

  it('is last year’s a year later: planned, with the year in its title moved and its counts blank', () => {
    const last = offer('x', {
      title: 'Kraftquellen 2025',
      siteIds: [site],
      startsOn: day('2025-10-06'),
      endsOn: day('2025-11-24'),
      offerStatus: 'HELD',
      placesOffered: 12,
      sessions: 8,
      sessionsCancelled: 1,
      enrolments: 11,
      participations: 60,
      participants: 9,
    });
    expect(offerNextYear(last)).toEqual({
      ...blankOffer('Kraftquellen 2026'),
      siteIds: [site],
      startsOn: '2026-10-06',
      endsOn: '2026-11-24',
      placesOffered: 12,
      sessions: 8,
    });
  });
});

describe('what is unusual about the counts of an offer', () => {
  const counts = { ...blankOffer('x'), placesOffered: 10, sessions: 5 };

  it('says nothing where counts fit or are not known', () => {
    expect(
      offerHints({ ...counts, enrolments: 10, participations: 50, participants: 10, sessionsCancelled: 5 }),
    ).toEqual([]);
    expect(offerHints(blankOffer('x'))).toEqual([]);
  });

  it('names every pair that does not fit', () => {
    const hints = offerHints({ ...counts, enrolments: 11, participations: 51, participants: 52, sessionsCancelled: 6 });
    expect(hints.map(({ code }) => code)).toEqual([
      'more-enrolments-than-places',
      'more-participations-than-seats',
      'more-persons-than-participations',
      'more-cancelled-than-dates',
    ]);
  });
});
