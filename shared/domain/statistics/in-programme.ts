import type { Day } from '../../kernel/dates.ts';
import type { Site, SiteStatus } from '../../model/site.ts';

/**
 * Says whether a site is in the programme on a day: it has joined, and its status is neither interested, ended nor merged.
 * A site that prepares or pauses is in it. A site without a joining day is in it from its first such status on.
 */
export function isInProgramme(site: Site, on: Day): boolean {
  if (site.joinedOn !== null && site.joinedOn > on) return false;
  const status = statusOn(site, on);
  if (status === null) return site.joinedOn !== null;
  return status === 'PREPARING' || status === 'ACTIVE' || status === 'PAUSED';
}

/** Returns the first day a site is known to be in the programme, looking at nothing after `asOf`; null: not known. */
export function firstKnownDay(site: Site, asOf: Day): Day | null {
  if (site.joinedOn !== null) return site.joinedOn <= asOf ? site.joinedOn : null;
  let first: Day | null = null;
  for (const { from } of site.statusHistory) {
    if (from !== null && from <= asOf && isInProgramme(site, from) && (first === null || from < first)) first = from;
  }
  return first;
}

function statusOn(site: Site, on: Day): SiteStatus | null {
  let status: SiteStatus | null = null;
  let since: Day | '' = '';
  for (const entry of site.statusHistory) {
    const from = entry.from ?? '';
    if (from <= on && from >= since) [status, since] = [entry.status, from];
  }
  return status;
}
