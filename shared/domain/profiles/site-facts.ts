import { sortedGerman } from '../../kernel/collate.ts';
import { day, yearOf, type Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Offer } from '../../model/offer.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { CriterionEntry, ProcessPhase, Site, SiteStatus } from '../../model/site.ts';
import type { Indicator, Milestone, Need } from '../../model/site-quality.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';
import { isInForceOn, isKnownOn, longestFirst, renewalOf } from '../agreements/queries.ts';
import { stateOn } from '../agreements/standing.ts';
import { offersOfSite, offerSpan, runsBetween } from '../offers/queries.ts';
import { sortName } from '../organisations/names.ts';
import { criteriaOn } from '../quality/criteria.ts';
import { figureDay, indicatorsOn, isOldOn } from '../quality/indicators.ts';
import { isSettled, milestonesOn, needsOn } from '../quality/needs.ts';
import { participationHistory, type Participation } from '../sites/participation.ts';
import { holdsOn, leadOn, statusOn } from '../sites/queries.ts';
import { siteAgreements, sitePeople } from '../sites/site-records.ts';
import { steeringGroupOn } from '../steering/queries.ts';

/** Everything a Steckbrief says of a site, as it was known on a day. */
export interface SiteFacts {
  readonly site: Site;
  readonly asOf: Day;
  readonly status: SiteStatus | null;
  readonly lead: Organisation | null;
  readonly contacts: readonly { readonly contact: Contact; readonly role: ContactRole }[];
  /** In force on the day, the one that runs longest first. */
  readonly agreements: readonly Agreement[];
  /** Known on the day and not certainly in force: not signed yet, or without an end that is known. */
  readonly doubtfulAgreements: readonly DoubtfulAgreement[];
  readonly steering: SteeringGroup | null;
  readonly phase: ProcessPhase | null;
  /** The last stage of each criterion that has one, in the order of the criteria. */
  readonly criteria: readonly CriterionEntry[];
  /** Of the site or for all sites, running in the year of the day, planned ones too, or in the year before, newest first and without a day last; its own before those for all. */
  readonly offers: readonly Offer[];
  readonly figures: readonly SiteFigure[];
  readonly needs: readonly Need[];
  /** Steps not done yet on the day, the next first. */
  readonly milestones: readonly Milestone[];
  /** Meetings up to the day at which somebody of the site was, newest first. */
  readonly participations: readonly Participation[];
}

/** An agreement that is not certainly in force, and why. */
export interface DoubtfulAgreement {
  readonly agreement: Agreement;
  readonly state: 'unsigned' | 'unknown';
}

/** The newest figure of a name. */
export interface SiteFigure {
  readonly indicator: Indicator;
  /** The day it refers to; null: not known. */
  readonly referenceDate: Day | null;
  /** More than a year lies between that day and the day of the paper. */
  readonly isOld: boolean;
}

/** Gathers what is known of a site on a day. */
export function siteFacts(database: Database, site: Site, asOf: Day): SiteFacts {
  const { id } = site;
  const lead = leadOn(site, asOf);
  return {
    site,
    asOf,
    status: statusOn(site, asOf)?.status ?? null,
    lead: lead ? (database.organisations[lead.organisationId] ?? null) : null,
    contacts: contactsOn(sitePeople(database.contacts, id), site, asOf),
    agreements: longestFirst(siteAgreements(database.agreements, id).filter((each) => isInForceOn(each, asOf))),
    doubtfulAgreements: doubtfulOn(siteAgreements(database.agreements, id), asOf),
    steering: steeringGroupOn(database, id, asOf),
    phase: site.processHistory.findLast(({ from }) => from === null || from <= asOf)?.processPhase ?? null,
    criteria: criteriaOn(site, asOf).flatMap(({ entry }) => entry ?? []),
    offers: offersUntil(offersOfSite(database, id), asOf),
    figures: newestFigures(indicatorsOn(database, id, asOf), asOf),
    needs: needsOn(database, id, asOf).flatMap(({ need, state }) => (isSettled(state) ? [] : [need])),
    milestones: milestonesOn(database, id, asOf).flatMap(({ milestone, state }) =>
      state === 'done' ? [] : [milestone],
    ),
    participations: participationHistory(database, id).filter(({ date, attended }) => date <= asOf && attended > 0),
  };
}

function contactsOn(people: readonly Contact[], { id }: Site, asOf: Day): SiteFacts['contacts'] {
  const found = people.flatMap((contact) => {
    const role = contact.roles.find((each) => each.siteId === id && holdsOn(each, asOf));
    return role ? [{ contact, role }] : [];
  });
  return sortedGerman(found, ({ contact }) => sortName(contact));
}

function doubtfulOn(agreements: readonly Agreement[], asOf: Day): DoubtfulAgreement[] {
  const known = agreements.filter((each) => isKnownOn(each, asOf));
  return known.flatMap((agreement) => {
    const state = stateOn(agreement, asOf, renewalOf(known, agreement.id));
    return state === 'unsigned' || state === 'unknown' ? { agreement, state } : [];
  });
}

function offersUntil(offers: readonly Offer[], asOf: Day): Offer[] {
  const [first, last] = [day(`${String(yearOf(asOf) - 1)}-01-01`), day(`${String(yearOf(asOf))}-12-31`)];
  const dayOf = ({ startsOn, endsOn }: Offer): string => startsOn ?? endsOn ?? '';
  return offers
    .filter((offer) => offerSpan(offer) === null || runsBetween(offer, first, last))
    .sort(
      (left, right) =>
        Number(left.siteIds.length === 0) - Number(right.siteIds.length === 0) ||
        dayOf(right).localeCompare(dayOf(left)),
    );
}

function newestFigures(newestFirst: readonly Indicator[], asOf: Day): SiteFigure[] {
  const figures = new Map<string, SiteFigure>();
  for (const indicator of newestFirst) {
    const key = `${indicator.name.trim().toLowerCase()}/${indicator.indicatorUnit}`;
    if (figures.has(key)) continue;
    figures.set(key, { indicator, referenceDate: figureDay(indicator), isOld: isOldOn(indicator, asOf) });
  }
  return [...figures.values()];
}
