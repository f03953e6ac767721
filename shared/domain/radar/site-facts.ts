import { day, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Agreement, AgreementType } from '../../model/agreement.ts';
import type { Site } from '../../model/site.ts';
import { isInForceOn } from '../agreements/queries.ts';
import { termsOn, type StandingTerm } from '../agreements/standing.ts';
import { runsBetween } from '../offers/queries.ts';
import { figureDay } from '../quality/indicators.ts';
import { holdsOn } from '../sites/queries.ts';

/** Finds the sites with an agreement of a kind that is in force on a day. */
export function sitesWithAgreement(database: Database, type: AgreementType, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  for (const agreement of Object.values(database.agreements)) {
    if (agreement.agreementType === type && isInForceOn(agreement, on)) found.add(agreement.siteId);
  }
  return found;
}

/** Finds a cooperation agreement of a site that stands in a way on a day, also one that is only planned; null: there is none. */
export function cooperationThat(
  database: Database,
  site: Pick<Site, 'id'>,
  { state: wanted, on }: { readonly state: StandingTerm['state']; readonly on: Day },
): Agreement | null {
  const terms = termsOn(database, site.id, { agreementType: 'COOPERATION', day: on, knownOnly: false });
  return terms.find(({ state }) => state === wanted)?.agreement ?? null;
}

/** Finds the sites at which somebody has a role on a day. */
export function sitesWithContact(database: Database, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { roles } of Object.values(database.contacts)) {
    for (const role of roles) if (role.siteId !== null && holdsOn(role, on)) found.add(role.siteId);
  }
  return found;
}

/** Finds the sites with an offer that runs in a calendar year, held or planned, of their own or for all sites; cancelled and undated ones do not count. */
export function sitesWithOffer(database: Pick<Database, 'offers' | 'sites'>, year: number): ReadonlySet<string> {
  const { bySite, isEverywhere } = offersInYear(database.offers, year);
  return isEverywhere ? new Set(Object.keys(database.sites)) : bySite;
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

interface OffersInYear {
  readonly bySite: ReadonlySet<string>;
  /** One of them is for all sites. */
  readonly isEverywhere: boolean;
}

const known = new WeakMap<Database['offers'], Map<number, OffersInYear>>();

function offersInYear(offers: Database['offers'], year: number): OffersInYear {
  const ofOffers = known.get(offers) ?? new Map<number, OffersInYear>();
  known.set(offers, ofOffers);
  const found = ofOffers.get(year);
  if (found) return found;
  const [first, last] = [day(`${String(year)}-01-01`), day(`${String(year)}-12-31`)];
  const running = Object.values(offers).filter(
    (offer) => offer.offerStatus !== 'CANCELLED' && runsBetween(offer, first, last),
  );
  const made = {
    bySite: new Set<string>(running.flatMap(({ siteIds }) => siteIds)),
    isEverywhere: running.some(({ siteIds }) => siteIds.length === 0),
  };
  ofOffers.set(year, made);
  return made;
}
