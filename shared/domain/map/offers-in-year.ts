import { day, yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { offerIndex, runsBetween } from '../offers/queries.ts';

/**
 * Counts for every site the offers that run in the calendar year of a day, begun by that day; cancelled ones and sites without one are
 * left out. An offer for all sites counts at each of them.
 */
export function offersInYear(database: Database, asOf: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const everywhere = Object.keys(database.sites);
  const newYear = day(`${String(yearOf(asOf))}-01-01`);
  for (const offer of offerIndex(database).all) {
    if (offer.offerStatus === 'CANCELLED' || !runsBetween(offer, newYear, asOf)) continue;
    const siteIds = offer.siteIds.length === 0 ? everywhere : new Set<string>(offer.siteIds);
    for (const siteId of siteIds) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  }
  return counts;
}
