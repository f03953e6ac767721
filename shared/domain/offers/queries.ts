import { yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Offer, OfferStatus } from '../../model/offer.ts';

type Offers = Database['offers'];

/** Offers in the order a list shows them, and found by site. */
export interface OfferIndex {
  /** The latest first; without a day at the end. */
  readonly all: readonly Offer[];
  readonly bySite: ReadonlyMap<string, readonly Offer[]>;
  /** Those of the office for all sites. */
  readonly acrossSites: readonly Offer[];
}

const known = new WeakMap<Offers, OfferIndex>();

/** Sorts the offers and finds them by site; once for each state of the offers. */
export function offerIndex({ offers }: Pick<Database, 'offers'>): OfferIndex {
  let index = known.get(offers);
  if (!index) known.set(offers, (index = makeIndex(offers)));
  return index;
}

/** Lists the offers of a site, the latest first: its own, those with other sites, and those of the office for all sites. */
export function offersOfSite(database: Pick<Database, 'offers'>, siteId: string): readonly Offer[] {
  const { bySite, acrossSites } = offerIndex(database);
  return [...(bySite.get(siteId) ?? []), ...acrossSites].sort(latestFirst);
}

/** The days an offer runs from and until; an open end is null, without any day there is no span. */
export function offerSpan({ startsOn, endsOn, offerStatus }: Offer): { from: Day; until: Day | null } | null {
  const from = startsOn ?? endsOn;
  if (from === null) return null;
  if (endsOn !== null) return { from, until: endsOn < from ? from : endsOn };
  return { from, until: offerStatus === 'RUNNING' ? null : from };
}

/** Says whether the days of an offer meet a time, its first and last day included; one without any day does not. */
export function runsBetween(offer: Offer, first: Day, last: Day): boolean {
  const span = offerSpan(offer);
  return span !== null && span.from <= last && (span.until ?? last) >= first;
}

/** Lists the calendar years in which an offer runs, up to a day. */
export function offerYears(offer: Offer, last: Day): number[] {
  const span = offerSpan(offer);
  if (span === null || span.from > last) return [];
  const end = span.until === null || span.until > last ? last : span.until;
  const first = yearOf(span.from);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, at) => first + at);
}

/** Says whether an offer took place, takes place or will: one that was cancelled or moved away did not. */
export function tookPlace({ offerStatus }: Pick<Offer, 'offerStatus'>): boolean {
  return offerStatus !== 'CANCELLED' && offerStatus !== 'MOVED';
}

/** Says whether an offer takes place on a day. */
export function runsOn(offer: Offer, on: Day): boolean {
  return tookPlace({ offerStatus: offerStatusOn(offer, on) }) && runsBetween(offer, on, on);
}

/** Returns the status an offer had on a day: planned before its first day, running until its last, then as it is recorded. */
export function offerStatusOn({ offerStatus, startsOn, endsOn }: Offer, on: Day): OfferStatus {
  if (startsOn !== null && startsOn > on) return 'PLANNED';
  return offerStatus === 'HELD' && endsOn !== null && endsOn > on ? 'RUNNING' : offerStatus;
}

/** Says whether the counts of an offer belong to the state of a day: it had begun by then. */
export function isKnownOn({ startsOn }: Pick<Offer, 'startsOn'>, on: Day): boolean {
  return startsOn === null || startsOn <= on;
}

/** Finds the fields of action in which a site's own offers ran between two days. */
export function fieldsWithOffers(
  database: Pick<Database, 'offers'>,
  siteId: string,
  { from, asOf }: { readonly from: Day; readonly asOf: Day },
): ReadonlySet<Offer['fieldsOfAction'][number]> {
  const own = offerIndex(database).bySite.get(siteId) ?? [];
  const counted = own.filter((offer) => offer.offerStatus !== 'CANCELLED' && runsBetween(offer, from, asOf));
  return new Set(counted.flatMap((offer) => offer.fieldsOfAction));
}

function makeIndex(offers: Offers): OfferIndex {
  const all = Object.values(offers).sort(latestFirst);
  const bySite = new Map<string, Offer[]>();
  for (const offer of all) {
    for (const siteId of new Set<string>(offer.siteIds)) {
      const list = bySite.get(siteId);
      if (list) list.push(offer);
      else bySite.set(siteId, [offer]);
    }
  }
  return { all, bySite, acrossSites: all.filter(({ siteIds }) => siteIds.length === 0) };
}

function latestFirst(left: Offer, right: Offer): number {
  const [a, b] = [left.startsOn ?? '', right.startsOn ?? ''];
  if (a !== b) return a < b ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}
