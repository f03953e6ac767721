import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { AgreementType } from '../../model/agreement.ts';
import { isInForceOn, isKnownOn } from '../agreements/queries.ts';
import { figureDay } from '../quality/indicators.ts';
import { holdsOn } from '../sites/queries.ts';

/** Finds the sites with an agreement of a kind that is known and in force on a day. */
export function sitesWithAgreement(database: Database, type: AgreementType, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  for (const agreement of Object.values(database.agreements)) {
    const counts = agreement.agreementType === type && isKnownOn(agreement, on) && isInForceOn(agreement, on);
    if (counts) found.add(agreement.siteId);
  }
  return found;
}

/** Finds the sites at which somebody has a role on a day. */
export function sitesWithContact(database: Database, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { roles } of Object.values(database.contacts)) {
    for (const role of roles) if (role.siteId !== null && holdsOn(role, on)) found.add(role.siteId);
  }
  return found;
}

/** Finds the sites with an offer in a calendar year, held or planned; cancelled and undated ones do not count. */
export function sitesWithOffer(database: Database, year: number): ReadonlySet<string> {
  return yearsOf(database.offers).get(String(year)) ?? none;
}

/** Finds for every site the day its newest figure refers to, as known on a day; sites without figures are left out. */
export function lastFigures(database: Database, on: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const indicator of Object.values(database.indicators)) {
    const { siteId } = indicator;
    const about = figureDay(indicator);
    if (siteId === null || about === null || about > on) continue;
    const known = last.get(siteId);
    if (known === undefined || known < about) last.set(siteId, about);
  }
  return last;
}

const none: ReadonlySet<string> = new Set();
const indexes = new WeakMap<Database['offers'], ReadonlyMap<string, ReadonlySet<string>>>();

function yearsOf(offers: Database['offers']): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes.get(offers);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const { siteIds, startsOn, endsOn, offerStatus } of Object.values(offers)) {
    const [first, last] = [startsOn ?? endsOn, endsOn ?? startsOn];
    if (first === null || last === null || offerStatus === 'CANCELLED') continue;
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
      const sites = made.get(String(year)) ?? new Set<string>();
      for (const siteId of siteIds) sites.add(siteId);
      made.set(String(year), sites);
    }
  }
  indexes.set(offers, made);
  return made;
}
