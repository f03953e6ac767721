import { sortedGerman } from '../../kernel/collate.ts';
import { addMonths, yearOf, type Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Contact, ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { Offer } from '../../model/offer.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { CriterionEntry, ProcessPhase, Site, SiteStatus } from '../../model/site.ts';
import type { Indicator, Milestone, Need } from '../../model/site-quality.ts';
import { isInForceOn } from '../agreements/queries.ts';
import { sortName } from '../organisations/names.ts';
import { participationHistory, type Participation } from '../sites/participation.ts';
import { holdsOn, leadOn, statusOn } from '../sites/queries.ts';
import {
  siteAgreements,
  siteIndicators,
  siteMilestones,
  siteNeeds,
  siteOffers,
  sitePeople,
} from '../sites/site-records.ts';
import { steeringFacts, type SteeringFacts } from './steering-facts.ts';

/** Everything a Steckbrief says of a site, as it was known on a day. */
export interface SiteFacts {
  readonly site: Site;
  readonly asOf: Day;
  readonly status: SiteStatus | null;
  readonly lead: Organisation | null;
  readonly contacts: readonly { readonly contact: Contact; readonly role: ContactRole }[];
  /** In force on the day, the one that runs longest first. */
  readonly agreements: readonly Agreement[];
  readonly steering: SteeringFacts | null;
  readonly phase: ProcessPhase | null;
  /** The last stage of each criterion that has one, in the order of the criteria. */
  readonly criteria: readonly CriterionEntry[];
  /** Of the year of the day, begun or planned by then, and of the year before; newest first. */
  readonly offers: readonly Offer[];
  readonly figures: readonly SiteFigure[];
  readonly needs: readonly Need[];
  /** Steps not done yet on the day, the next first. */
  readonly milestones: readonly Milestone[];
  /** Meetings up to the day at which somebody of the site was, newest first. */
  readonly participations: readonly Participation[];
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
    agreements: siteAgreements(database.agreements, id)
      .filter((each) => isInForceOn(each, asOf))
      .sort((left, right) => endOf(right).localeCompare(endOf(left))),
    steering: steeringFacts(database, site, asOf),
    phase: site.processHistory.findLast(({ from }) => from === null || from <= asOf)?.processPhase ?? null,
    criteria: criteriaOn(site, asOf),
    offers: offersUntil(siteOffers(database.offers, id), asOf),
    figures: figuresOn(siteIndicators(database.indicators, id), asOf),
    needs: siteNeeds(database.needs, id).filter((need) => isOpenOn(need, asOf)),
    milestones: siteMilestones(database.milestones, id)
      .filter(({ doneOn }) => doneOn === null || doneOn > asOf)
      .sort((left, right) => (left.dueOn ?? '9').localeCompare(right.dueOn ?? '9')),
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

function endOf({ isOpenEnded, termEnd }: Agreement): string {
  return isOpenEnded ? '9' : (termEnd ?? '');
}

function criteriaOn(site: Site, asOf: Day): CriterionEntry[] {
  const newest = new Map<string, CriterionEntry>();
  for (const entry of site.criterionHistory) {
    if (entry.from !== null && entry.from > asOf) continue;
    const known = newest.get(entry.criterion);
    if (!known || (known.from ?? '') <= (entry.from ?? '')) newest.set(entry.criterion, entry);
  }
  return [...newest.values()];
}

function offersUntil(offers: readonly Offer[], asOf: Day): Offer[] {
  const year = yearOf(asOf);
  const dayOf = ({ startsOn, endsOn }: Offer): string => startsOn ?? endsOn ?? '';
  return offers
    .filter((offer) => {
      const begins = offer.startsOn === null ? null : yearOf(offer.startsOn);
      const ends = offer.endsOn === null ? begins : yearOf(offer.endsOn);
      return (begins ?? ends ?? 0) <= year && (ends ?? 0) >= year - 1;
    })
    .sort((left, right) => dayOf(right).localeCompare(dayOf(left)));
}

// A figure without a Stichtag of its own refers to the end of its period.
function figuresOn(indicators: readonly Indicator[], asOf: Day): SiteFigure[] {
  const aYearBefore = addMonths(asOf, -12);
  const newest = new Map<string, SiteFigure>();
  for (const indicator of indicators) {
    const referenceDate = indicator.referenceDate ?? indicator.until ?? indicator.from;
    if (referenceDate !== null && referenceDate > asOf) continue;
    const key = `${indicator.name.trim().toLowerCase()}/${indicator.indicatorUnit}`;
    const known = newest.get(key);
    if (known && (known.referenceDate ?? '') >= (referenceDate ?? '')) continue;
    newest.set(key, { indicator, referenceDate, isOld: referenceDate !== null && referenceDate < aYearBefore });
  }
  return [...newest.values()].sort((left, right) =>
    (right.referenceDate ?? '').localeCompare(left.referenceDate ?? ''),
  );
}

function isOpenOn({ statedOn, settledOn, needState }: Need, asOf: Day): boolean {
  if (statedOn !== null && statedOn > asOf) return false;
  if (settledOn !== null) return settledOn > asOf;
  return needState === 'OPEN' || needState === 'PLANNED';
}
