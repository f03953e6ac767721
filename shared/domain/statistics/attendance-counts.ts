import type { SiteId } from '../../kernel/ids.ts';
import type { Meeting } from '../../model/meeting.ts';

/** Who came to one meeting, as numbers. */
export interface AttendanceCounts {
  /** People marked as present, each once. */
  readonly persons: number;
  /** People present for each site that had anyone there. */
  readonly personsBySite: ReadonlyMap<SiteId, number>;
  /** Sites with at least one registration of any state. */
  readonly invitedSites: ReadonlySet<SiteId>;
}

/** Counts the people marked ATTENDED at a meeting; a contact registered twice is one person. */
export function countAttendance(meeting: Meeting): AttendanceCounts {
  const seen = new Set<string>();
  const seenAtSite = new Set<string>();
  const personsBySite = new Map<SiteId, number>();
  const invitedSites = new Set<SiteId>();
  for (const { id, contactId, siteId, registrationStatus } of Object.values(meeting.registrations)) {
    if (siteId !== null) invitedSites.add(siteId);
    if (registrationStatus !== 'ATTENDED') continue;
    const person = contactId ?? `guest/${id}`;
    seen.add(person);
    if (siteId === null || seenAtSite.has(`${siteId}/${person}`)) continue;
    seenAtSite.add(`${siteId}/${person}`);
    personsBySite.set(siteId, (personsBySite.get(siteId) ?? 0) + 1);
  }
  return { persons: seen.size, personsBySite, invitedSites };
}
