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

/** Returns the year an offer counts in: that of its first day; null: not dated. */
export function offerYear({ startsOn }: Pick<Offer, 'startsOn'>): number | null {
  return startsOn === null ? null : yearOf(startsOn);
}

/** Says whether an offer takes place on a day. */
export function runsOn(offer: Offer, on: Day): boolean {
  const status = offerStatusOn(offer, on);
  if (status === 'CANCELLED' || status === 'MOVED' || offer.startsOn === null) return false;
  return offer.startsOn <= on && (offer.endsOn ?? offer.startsOn) >= on;
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

/** Finds the fields of action in which a site's own offers began between two days. */
export function fieldsWithOffers(
  database: Pick<Database, 'offers'>,
  siteId: string,
  { from, asOf }: { readonly from: Day; readonly asOf: Day },
): ReadonlySet<Offer['fieldsOfAction'][number]> {
  const own = offerIndex(database).bySite.get(siteId) ?? [];
  const counted = own.filter(
    (offer) =>
      offer.startsOn !== null && offer.startsOn >= from && offer.startsOn <= asOf && offer.offerStatus !== 'CANCELLED',
  );
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
