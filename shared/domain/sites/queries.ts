import { sortedGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type {
  InvolvementEntry,
  LeadAssignment,
  ProcessEntry,
  Site,
  SiteLocation,
  StatusEntry,
} from '../../model/site.ts';

/** An entry that holds from its day until the next one; null: since ever. */
interface DatedEntry {
  readonly from: Day | null;
}

/** A value that holds from a day until a day, both included; null: open on that side. */
interface Period extends DatedEntry {
  readonly until: Day | null;
}

/** Finds the status entry of a site that holds on a day; null before the first. */
export function statusOn(site: Pick<Site, 'statusHistory'>, day: Day): StatusEntry | null {
  return entryOn(site.statusHistory, day);
}

/** Says whether a site has a known beginning that lies after a day. */
export function isNotYetThere({ joinedOn }: Pick<Site, 'joinedOn'>, day: Day): boolean {
  return joinedOn !== null && joinedOn > day;
}

/** Finds how far the municipality is involved on a day; null before the first entry. */
export function involvementOn(site: Pick<Site, 'involvementHistory'>, day: Day): InvolvementEntry | null {
  return entryOn(site.involvementHistory, day);
}

/** Finds the phase of the health promotion process a site is in on a day; null before the first entry. */
export function processPhaseOn(site: Pick<Site, 'processHistory'>, day: Day): ProcessEntry | null {
  return entryOn(site.processHistory, day);
}

/** Finds who holds the lead of a site on a day; null when nobody does. */
export function leadOn(site: Pick<Site, 'leadHistory'>, day: Day): LeadAssignment | null {
  return site.leadHistory.find((lead) => holdsOn(lead, day)) ?? null;
}

/** Names the insurer that holds the lead of a site on a day, by its short name; null when nobody does. */
export function leadInsurerOn(database: Database, site: Pick<Site, 'leadHistory'>, day: Day): string | null {
  const lead = leadOn(site, day);
  const insurer = lead && database.organisations[lead.organisationId];
  return insurer ? insurer.shortName || insurer.name : null;
}

/** Says whether a period holds on a day. */
export function holdsOn(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.until === null || period.until >= day);
}

/** Says whether a site takes part in the programme on a day: preparing, active or paused. */
export function takesPartOn(site: Pick<Site, 'statusHistory'>, day: Day): boolean {
  const status = statusOn(site, day)?.status;
  return status === 'PREPARING' || status === 'ACTIVE' || status === 'PAUSED';
}

/** Lists the sites that are known on a day, the German way by short name: those not joined yet by then are left out. */
export function sitesOn(database: Database, day: Day): Site[] {
  const known = Object.values(database.sites).filter((site) => statusOn(site, day) !== null || isUndated(site));
  return sortedGerman(known, (site) => site.shortName);
}

/** Lists all sites the German way by short name. */
export function sitesByName(database: Database): Site[] {
  return sortedGerman(Object.values(database.sites), (site) => site.shortName);
}

/** Finds the main place of a site, or its first one; null when it has none. */
export function mainLocation(site: Pick<Site, 'locations'>): SiteLocation | null {
  return site.locations.find((location) => location.isMain) ?? site.locations[0] ?? null;
}

function entryOn<Entry extends DatedEntry>(history: readonly Entry[], day: Day): Entry | null {
  return history.findLast((entry) => entry.from === null || entry.from <= day) ?? null;
}

function isUndated(site: Site): boolean {
  return site.statusHistory.length === 0;
}
