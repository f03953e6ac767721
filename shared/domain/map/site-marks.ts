import { addDays, addMonths, type Day } from '../../kernel/dates.ts';
import { assertNever } from '../../kernel/assert.ts';
import { isInForceOn } from '../agreements/queries.ts';
import { termsOn } from '../agreements/standing.ts';
import { openAgreementEnds } from '../deadlines/agreement-ends.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { lastParticipations } from '../sites/participation.ts';
import { involvementOn, leadOn, sitesOn, statusOn, takesPartOn } from '../sites/queries.ts';
import { offersInYear } from './offers-in-year.ts';

/** What the map can tell about sites. */
export const mapMeasures = ['status', 'lead', 'involvement', 'agreement', 'offers', 'participation'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

/** A site with the class it falls into on a day: one of the measure's own, or for the lead the id of the insurer. */
export interface SiteMark {
  readonly site: Site;
  readonly classId: string;
  /** The number behind the class, where the measure is one. */
  readonly figure: number | null;
}

/** The class of sites about which nothing is recorded. */
export const unknownClass = 'UNKNOWN';

/** An agreement that ends within so many days is about to end. */
export const endingDays = 180;

/**
 * Says of every site what the measure shows on a day. The status is shown of all known sites; everything else only of those that take
 * part. A site that has become part of another one is left out: it lives on there.
 */
export function siteMarks(database: Database, asOf: Day, measure: MapMeasure): SiteMark[] {
  const known = sitesOn(database, asOf).filter((site) => statusOn(site, asOf)?.status !== 'MERGED');
  const shown = measure === 'status' ? known : known.filter((site) => takesPart(site, asOf));
  const mark = markerOf(database, asOf, measure);
  return shown.map((site) => ({ site, figure: null, ...mark(site) }));
}

type Marked = Pick<SiteMark, 'classId'> & { readonly figure?: number };

function markerOf(database: Database, asOf: Day, measure: MapMeasure): (site: Site) => Marked {
  switch (measure) {
    case 'status':
      return (site) => ({ classId: statusOn(site, asOf)?.status ?? unknownClass });
    case 'lead':
      return (site) => ({ classId: leadOn(site, asOf)?.organisationId ?? unknownClass });
    case 'involvement':
      return (site) => ({ classId: involvementOn(site, asOf)?.involvement ?? unknownClass });
    case 'agreement':
      return agreementMarker(database, asOf);
    case 'offers':
      return offersMarker(database, asOf);
    case 'participation':
      return participationMarker(database, asOf);
    default:
      return assertNever(measure);
  }
}

function agreementMarker(database: Database, asOf: Day): (site: Site) => Marked {
  const limit = addDays(asOf, endingDays);
  const isEnding = new Set(
    openAgreementEnds(database, asOf)
      .filter(({ termEnd }) => termEnd !== null && termEnd <= limit)
      .map(({ id }) => id),
  );
  const bySite = new Map<string, 'IN_FORCE' | 'ENDING'>();
  for (const agreement of Object.values(database.agreements)) {
    if (agreement.agreementType !== 'COOPERATION' || !isInForceOn(agreement, asOf)) continue;
    // Of two in force at a time the longer one counts.
    if (!isEnding.has(agreement.id)) bySite.set(agreement.siteId, 'IN_FORCE');
    else if (!bySite.has(agreement.siteId)) bySite.set(agreement.siteId, 'ENDING');
  }
  const isUndated = ({ id }: Site): boolean =>
    termsOn(database, id, { agreementType: 'COOPERATION', day: asOf, knownOnly: true }).some(
      ({ state }) => state === 'unknown',
    );
  return (site) => ({ classId: bySite.get(site.id) ?? (isUndated(site) ? unknownClass : 'MISSING') });
}

function offersMarker(database: Database, asOf: Day): (site: Site) => Marked {
  const offers = offersInYear(database, asOf);
  return (site) => {
    const figure = offers.get(site.id) ?? 0;
    return { classId: offerClasses.find(({ upTo }) => figure <= upTo)?.id ?? 'MOST', figure };
  };
}

/** The classes of the number of offers in a year. */
export const offerClasses = [
  { id: 'NONE', upTo: 0 },
  { id: 'FEW', upTo: 2 },
  { id: 'SOME', upTo: 5 },
  { id: 'MANY', upTo: 10 },
  { id: 'MOST', upTo: Number.POSITIVE_INFINITY },
] as const;

function participationMarker(database: Database, asOf: Day): (site: Site) => Marked {
  const last = lastParticipations(database, asOf);
  const [year, twoYears] = [addMonths(asOf, -12), addMonths(asOf, -24)];
  return (site) => {
    const on = last.get(site.id);
    if (on === undefined) return { classId: 'NEVER' };
    return { classId: on >= year ? 'WITHIN_YEAR' : on >= twoYears ? 'WITHIN_TWO_YEARS' : 'LONGER_AGO' };
  };
}

// As in the lists: a site without any status is taken for one that takes part.
function takesPart(site: Site, asOf: Day): boolean {
  return site.statusHistory.length === 0 || takesPartOn(site, asOf);
}
