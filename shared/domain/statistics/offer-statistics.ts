import { sortedGerman } from '../../kernel/collate.ts';
import { day, dayOf, yearOf, type Day } from '../../kernel/dates.ts';
import { required } from '../../kernel/assert.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Offer } from '../../model/offer.ts';
import { fieldOfAction, type FieldOfAction } from '../../model/site.ts';
import { offerIndex, offerSpan, offerYears, runsBetween, tookPlace } from '../offers/queries.ts';
import { programmeCheck } from './in-programme.ts';
import { lastDay, sitesInScope, type StatisticsScope } from './scope.ts';
import { hideSmallCounts, smallCountThreshold, type HiddenCounts } from './small-counts.ts';

/** The field an offer counts in: its one field, `SEVERAL`, or `NONE` where none is recorded. */
export type OfferField = FieldOfAction | 'SEVERAL' | 'NONE';

/**
 * What the offers that run in a year reached. Null: no offer has told it. Counts are of the whole offer: they stand in the year of its
 * first day, once; in its further years nothing is told of it.
 */
export interface YearReach {
  readonly offers: number;
  readonly placesOffered: number | null;
  readonly enrolments: number | null;
  readonly participations: number | null;
  readonly participants: number | null;
  /** Offers that told no participations for this year. */
  readonly untold: number;
}

/** The offers that took place, year by year. Offers for staff count as offers, the people in them do not count. */
export interface OfferStatistics {
  readonly years: readonly number[];
  readonly byField: ReadonlyMap<OfferField, readonly number[]>;
  readonly totals: readonly number[];
  readonly reach: readonly YearReach[];
  /** Each offer once, however many years it runs; `untold`: without a number of participations. */
  readonly different: { readonly offers: number; readonly forPeople: number; readonly untold: number };
  /** Offers of which no day is known: they belong to no year. */
  readonly undated: number;
  /**
   * Sites with an offer of their own; those with such a one or, while they are in the programme, one for all sites; and those in the
   * programme at the end of the year or on the last shown day.
   */
  readonly sites: readonly { readonly withOffer: number; readonly withAny: number; readonly inProgramme: number }[];
}

/** Persons reached, by site and year; offers for several or all sites stand in a row of their own (`siteId` null). */
export interface PersonsBySite {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly siteId: string | null;
    readonly shortName: string;
    readonly persons: readonly (number | null)[];
    /** For each year the offers that told no number of persons for it; a null without such an offer is no offer at all. */
    readonly untold: readonly number[];
  }[];
  /** Offers with people in them that told no number of persons, each once. */
  readonly untold: number;
  /** What must be hidden outside the program; the sums of the columns are printed in another chart and are protected with it. */
  readonly hidden: HiddenCounts;
}

/** Counts the offers that run in the shown time, each in every year it runs in; cancelled and moved ones did not take place. */
export const offerStatistics = oncePerScope((database, scope): OfferStatistics => {
  const { years, offers, undated, everywhere } = shownOffers(database, scope);
  const different = new Set([...offers.values()].flat());
  const forPeople = [...different].filter(isForPeople);
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
  const isOurs = (id: SiteId): boolean => scope.only === null || scope.only.siteIds.has(id);
  const checks = sitesInScope(database, scope).map((site) => ({ id: site.id, isIn: programmeCheck(site) }));
  return {
    years,
    byField,
    totals: years.map((year) => offersOf(offers, year).length),
    reach: years.map((year) => reachOf(offersOf(offers, year), year)),
    different: {
      offers: different.size,
      forPeople: forPeople.length,
      untold: forPeople.filter(({ participations }) => participations === null).length,
    },
    undated,
    sites: years.map((year) => {
      const end = required(dayOf(year, 12, 31), 'every year has a 31 December');
      const countedOn: Day = end < last ? end : last;
      const inProgramme = checks.filter(({ isIn }) => isIn(countedOn)).map(({ id }) => id);
      const ofYear = offersOf(offers, year);
      const own = new Set(ofYear.flatMap(({ siteIds }) => siteIds.filter(isOurs)));
      return {
        withOffer: own.size,
        withAny: everywhere.has(year) ? new Set([...own, ...inProgramme]).size : own.size,
        inProgramme: inProgramme.length,
      };
    }),
  };
});

/** Adds up the persons reached by site and year, and chooses what of it to hide. */
export const personsBySite = oncePerScope((database, scope): PersonsBySite => {
  const { years, offers } = shownOffers(database, scope);
  const sums = new Map<string, { persons: (number | null)[]; untold: number[] }>();
  const untold = new Set<Offer>();
  years.forEach((year, at) => {
    for (const offer of offersOf(offers, year).filter(isForPeople)) {
      if (offer.participants === null) untold.add(offer);
      const key = offer.siteIds.length === 1 ? (offer.siteIds[0] ?? '') : '';
      const row = sums.get(key) ?? { persons: years.map(() => null), untold: years.map(() => 0) };
      const told = toldIn(offer, year) ? offer.participants : null;
      if (told === null) row.untold[at] = (row.untold[at] ?? 0) + 1;
      else row.persons[at] = (row.persons[at] ?? 0) + told;
      sums.set(key, row);
    }
  });
  const sites = sortedGerman(
    [...sums.keys()].filter((id) => id !== ''),
    (id) => database.sites[id]?.shortName ?? '',
  );
  const across = sums.get('');
  const rows = [
    ...sites.flatMap((id) => {
      const row = sums.get(id);
      return row ? [{ siteId: id, shortName: database.sites[id]?.shortName ?? '', ...row }] : [];
    }),
    ...(across ? [{ siteId: null, shortName: '', ...across }] : []),
  ];
  const table = {
    cells: rows.map(({ persons }) => persons),
    hasRowTotals: false,
    hasColumnTotals: true,
    hasGrandTotal: false,
  };
  return { years, rows, untold: untold.size, hidden: hideSmallCounts(table, smallCountThreshold(database.office)) };
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

interface ShownOffers {
  readonly years: readonly number[];
  readonly offers: ByYear;
  readonly undated: number;
  /** The years in which an offer for all sites runs; it counts at each of them whichever sites are looked at. */
  readonly everywhere: ReadonlySet<number>;
}

function shownOffers(database: Database, scope: StatisticsScope): ShownOffers {
  const offers = new Map<number, Offer[]>();
  const last = lastDay(scope);
  const firstYear = scope.from === null ? 0 : yearOf(scope.from);
  const everywhere = new Set<number>();
  let undated = 0;
  for (const offer of offerIndex(database).all) {
    const isForAll = offer.siteIds.length === 0;
    if (!tookPlace(offer) || !(isForAll || isLookedAt(offer, scope))) continue;
    const counts = scope.only === null || !isForAll;
    if (offerSpan(offer) === null && counts) undated += 1;
    if (!runsBetween(offer, scope.from ?? firstDay, last)) continue;
    for (const year of offerYears(offer, last)) {
      if (year < firstYear) continue;
      if (isForAll) everywhere.add(year);
      if (!counts) continue;
      const list = offers.get(year);
      if (list) list.push(offer);
      else offers.set(year, [offer]);
    }
  }
  const known = [...offers.keys()];
  if (known.length === 0) return { years: [], offers, undated, everywhere };
  const [first, end] = [Math.min(...known), Math.max(...known)];
  return { years: Array.from({ length: end - first + 1 }, (_, at) => first + at), offers, undated, everywhere };
}

const firstDay = day('0001-01-01');

function isLookedAt({ siteIds }: Offer, { only }: StatisticsScope): boolean {
  return only === null || siteIds.some((id) => only.siteIds.has(id));
}

// The counts of an offer are of all its days; they are told once, in the year of the first.
function toldIn(offer: Offer, year: number): boolean {
  const span = offerSpan(offer);
  return span !== null && yearOf(span.from) === year;
}

function offersOf(offers: ByYear, year: number): readonly Offer[] {
  return offers.get(year) ?? [];
}

function fieldOf({ fieldsOfAction }: Offer): OfferField {
  if (fieldsOfAction.length > 1) return 'SEVERAL';
  return fieldsOfAction[0] ?? 'NONE';
}

function reachOf(all: readonly Offer[], year: number): YearReach {
  const offers = all.filter(isForPeople);
  const sum = (field: 'placesOffered' | 'enrolments' | 'participations' | 'participants'): number | null => {
    const told = offers.flatMap((each) => (toldIn(each, year) ? (each[field] ?? []) : []));
    return told.length === 0 ? null : told.reduce((total, each) => total + each, 0);
  };
  return {
    offers: offers.length,
    placesOffered: sum('placesOffered'),
    enrolments: sum('enrolments'),
    participations: sum('participations'),
    participants: sum('participants'),
    untold: offers.filter((each) => each.participations === null || !toldIn(each, year)).length,
  };
}
