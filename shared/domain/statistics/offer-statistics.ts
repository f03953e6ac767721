import { sortedGerman } from '../../kernel/collate.ts';
import { dayOf, yearOf, type Day } from '../../kernel/dates.ts';
import { required } from '../../kernel/assert.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Offer } from '../../model/offer.ts';
import { fieldOfAction, type FieldOfAction } from '../../model/site.ts';
import { offerIndex } from '../offers/queries.ts';
import { programmeCheck } from './in-programme.ts';
import { isShown, lastDay, sitesInScope, type StatisticsScope } from './scope.ts';
import { hideSmallCounts, smallCountThreshold, type HiddenCounts } from './small-counts.ts';

/** The field an offer counts in: its one field, `SEVERAL`, or `NONE` where none is recorded. */
export type OfferField = FieldOfAction | 'SEVERAL' | 'NONE';

/** What the offers of a year reached. Null: no offer has told it. */
export interface YearReach {
  readonly offers: number;
  readonly placesOffered: number | null;
  readonly enrolments: number | null;
  readonly participations: number | null;
  readonly participants: number | null;
  /** Offers that told no participations. */
  readonly untold: number;
}

/** The offers that took place, year by year. Offers for staff count as offers, the people in them do not count. */
export interface OfferStatistics {
  readonly years: readonly number[];
  readonly byField: ReadonlyMap<OfferField, readonly number[]>;
  readonly totals: readonly number[];
  readonly reach: readonly YearReach[];
  /** Sites with an offer of their own, and those in the programme at the end of the year or on the last shown day. */
  readonly sites: readonly { readonly withOffer: number; readonly inProgramme: number }[];
}

/** Persons reached, by site and year; offers for several or all sites stand in a row of their own (`siteId` null). */
export interface PersonsBySite {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly siteId: string | null;
    readonly shortName: string;
    readonly persons: readonly (number | null)[];
  }[];
  /** Offers with people in them that told no number of persons. */
  readonly untold: number;
  /** What must be hidden outside the program; the sums of the columns are printed in another chart and are protected with it. */
  readonly hidden: HiddenCounts;
}

/** Counts the offers that began in the shown time, each in the year of its first day; cancelled and moved ones did not take place. */
export const offerStatistics = oncePerScope((database, scope): OfferStatistics => {
  const { years, offers } = shownOffers(database, scope);
  const counted = new Map<OfferField, number[]>();
  years.forEach((year, at) => {
    for (const offer of offersOf(offers, year)) {
      const field = fieldOf(offer);
      const counts = counted.get(field) ?? years.map(() => 0);
      counts[at] = (counts[at] ?? 0) + 1;
      counted.set(field, counts);
    }
  });
  const byField = new Map<OfferField, readonly number[]>();
  for (const field of [...fieldOfAction.options, 'SEVERAL', 'NONE'] as const) {
    const counts = counted.get(field);
    if (counts) byField.set(field, counts);
  }
  const last = lastDay(scope);
  const isLookedAt = (id: SiteId): boolean => scope.only === null || scope.only.siteIds.has(id);
  const checks = sitesInScope(database, scope).map(programmeCheck);
  return {
    years,
    byField,
    totals: years.map((year) => offersOf(offers, year).length),
    reach: years.map((year) => reachOf(offersOf(offers, year))),
    sites: years.map((year) => {
      const end = required(dayOf(year, 12, 31), 'every year has a 31 December');
      const countedOn: Day = end < last ? end : last;
      return {
        withOffer: new Set(offersOf(offers, year).flatMap(({ siteIds }) => siteIds.filter(isLookedAt))).size,
        inProgramme: checks.filter((isIn) => isIn(countedOn)).length,
      };
    }),
  };
});

/** Adds up the persons reached by site and year, and chooses what of it to hide. */
export const personsBySite = oncePerScope((database, scope): PersonsBySite => {
  const { years, offers } = shownOffers(database, scope);
  const sums = new Map<string, (number | null)[]>();
  let untold = 0;
  years.forEach((year, at) => {
    for (const offer of offersOf(offers, year).filter(isForPeople)) {
      if (offer.participants === null) untold += 1;
      const key = offer.siteIds.length === 1 ? (offer.siteIds[0] ?? '') : '';
      const row = sums.get(key) ?? years.map(() => null);
      if (offer.participants !== null) row[at] = (row[at] ?? 0) + offer.participants;
      sums.set(key, row);
    }
  });
  const sites = sortedGerman(
    [...sums.keys()].filter((id) => id !== ''),
    (id) => database.sites[id]?.shortName ?? '',
  );
  const across = sums.get('');
  const rows = [
    ...sites.map((id) => ({ siteId: id, shortName: database.sites[id]?.shortName ?? '', persons: sums.get(id) ?? [] })),
    ...(across ? [{ siteId: null, shortName: '', persons: across }] : []),
  ];
  const table = {
    cells: rows.map(({ persons }) => persons),
    hasRowTotals: false,
    hasColumnTotals: true,
    hasGrandTotal: false,
  };
  return { years, rows, untold, hidden: hideSmallCounts(table, smallCountThreshold(database.office)) };
});

// Two charts of a page ask for the same numbers; a large file is counted once for each state of the data.
function oncePerScope<Result>(
  query: (database: Database, scope: StatisticsScope) => Result,
): (database: Database, scope: StatisticsScope) => Result {
  const known = new WeakMap<Database, Map<string, Result>>();
  return (database, scope) => {
    const results = known.get(database) ?? new Map<string, Result>();
    known.set(database, results);
    const key = [scope.asOf, scope.from, scope.to, ...(scope.only?.siteIds ?? ['all'])].join();
    const found = results.get(key) ?? query(database, scope);
    results.set(key, found);
    return found;
  };
}

/** Says whether an offer is for the people the programme is made for, and not for staff. */
function isForPeople({ offerType }: Offer): boolean {
  return offerType !== 'STAFF_TRAINING';
}

type ByYear = ReadonlyMap<number, readonly Offer[]>;

function shownOffers(database: Database, scope: StatisticsScope): { years: readonly number[]; offers: ByYear } {
  const offers = new Map<number, Offer[]>();
  for (const offer of offerIndex(database).all) {
    const { startsOn, offerStatus, siteIds } = offer;
    if (startsOn === null || !isShown(scope, startsOn)) continue;
    if (scope.only !== null && !siteIds.some((id) => scope.only?.siteIds.has(id))) continue;
    if (offerStatus === 'CANCELLED' || offerStatus === 'MOVED') continue;
    const list = offers.get(yearOf(startsOn));
    if (list) list.push(offer);
    else offers.set(yearOf(startsOn), [offer]);
  }
  const known = [...offers.keys()];
  if (known.length === 0) return { years: [], offers };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return { years: Array.from({ length: last - first + 1 }, (_, at) => first + at), offers };
}

function offersOf(offers: ByYear, year: number): readonly Offer[] {
  return offers.get(year) ?? [];
}

function fieldOf({ fieldsOfAction }: Offer): OfferField {
  if (fieldsOfAction.length > 1) return 'SEVERAL';
  return fieldsOfAction[0] ?? 'NONE';
}

function reachOf(all: readonly Offer[]): YearReach {
  const offers = all.filter(isForPeople);
  const sum = (field: 'placesOffered' | 'enrolments' | 'participations' | 'participants'): number | null => {
    const told = offers.flatMap((each) => each[field] ?? []);
    return told.length === 0 ? null : told.reduce((total, each) => total + each, 0);
  };
  return {
    offers: offers.length,
    placesOffered: sum('placesOffered'),
    enrolments: sum('enrolments'),
    participations: sum('participations'),
    participants: sum('participants'),
    untold: offers.filter(({ participations }) => participations === null).length,
  };
}
