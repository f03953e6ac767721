import { yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Offer } from '../../model/offer.ts';

/** Counts for every site the offers of the calendar year of a day, begun by that day; cancelled ones and sites without one are left out. */
export function offersInYear(database: Database, asOf: Day): ReadonlyMap<string, number> {
  const year = String(yearOf(asOf));
  const counts = new Map<string, number>();
  for (const offer of datedOffers(database.offers)) {
    if (!runsIn(offer, year) || (offer.startsOn ?? '') > asOf) continue;
    for (const siteId of new Set(offer.siteIds)) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  }
  return counts;
}

function runsIn({ startsOn, endsOn }: Offer, year: string): boolean {
  const [from, until] = [startsOn ?? endsOn ?? '', endsOn ?? startsOn ?? ''];
  return from.slice(0, 4) <= year && until.slice(0, 4) >= year;
}

const dated = new WeakMap<Database['offers'], readonly Offer[]>();

function datedOffers(offers: Database['offers']): readonly Offer[] {
  let found = dated.get(offers);
  if (!found) {
    found = Object.values(offers).filter(
      ({ startsOn, endsOn, offerStatus }) => (startsOn ?? endsOn) !== null && offerStatus !== 'CANCELLED',
    );
    dated.set(offers, found);
  }
  return found;
}
