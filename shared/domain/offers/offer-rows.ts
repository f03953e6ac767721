import type { Day } from '../../kernel/dates.ts';
import type { OfferId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Offer, OfferStatus } from '../../model/offer.ts';
import { isKnownOn, offerIndex, offerSpan, offerStatusOn, offerYears, runsOn } from './queries.ts';

/** An offer as a list shows it on a day. */
export interface OfferRow {
  readonly id: OfferId;
  readonly offer: Offer;
  /** Short names, in the order of the record; none: for all sites. */
  readonly siteNames: readonly string[];
  readonly provider: string;
  readonly status: OfferStatus;
  readonly isRunning: boolean;
  /** The calendar years it runs in, one that has no end up to the day; none: it has no day. */
  readonly years: readonly number[];
  /** Counts known on the day; null: not known, or the offer begins later. */
  readonly enrolments: number | null;
  readonly participations: number | null;
  readonly participants: number | null;
}

/** Describes every offer on a day, the latest first; an offer that has not changed keeps its row. */
export function offerRows(database: Database, asOf: Day): OfferRow[] {
  const { sites, organisations } = database;
  return offerIndex(database).all.map((offer) => {
    const known = knownRows.get(offer);
    if (known?.asOf === asOf && known.sites === sites && known.organisations === organisations) return known.row;
    const row = offerRow(database, offer, asOf);
    knownRows.set(offer, { asOf, sites, organisations, row });
    return row;
  });
}

interface KnownRow extends Pick<Database, 'sites' | 'organisations'> {
  readonly asOf: Day;
  readonly row: OfferRow;
}

// The list is the longest of the program, and one edit changes one of its rows.
const knownRows = new WeakMap<Offer, KnownRow>();

/** Describes one offer on a day. */
export function offerRow(database: Database, offer: Offer, asOf: Day): OfferRow {
  const isKnown = isKnownOn(offer, asOf);
  return {
    id: offer.id,
    offer,
    siteNames: offer.siteIds.map((id) => database.sites[id]?.shortName ?? ''),
    provider: providerName(database, offer),
    status: offerStatusOn(offer, asOf),
    isRunning: runsOn(offer, asOf),
    years: yearsOf(offer, asOf),
    enrolments: isKnown ? offer.enrolments : null,
    participations: isKnown ? offer.participations : null,
    participants: isKnown ? offer.participants : null,
  };
}

function yearsOf(offer: Offer, asOf: Day): number[] {
  const span = offerSpan(offer);
  if (span === null) return [];
  return offerYears(offer, span.until ?? (span.from > asOf ? span.from : asOf));
}

/** Names the provider of an offer: the organisation, else the words typed for it. */
export function providerName({ organisations }: Pick<Database, 'organisations'>, offer: Offer): string {
  const organisation = offer.providerId === null ? undefined : organisations[offer.providerId];
  return organisation ? organisation.shortName || organisation.name : offer.provider;
}
