import type { ContactId, SiteId } from '../../kernel/ids.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isPresenceRecorded } from '../attendance/states.ts';

/** Who came to one meeting, as numbers. */
export interface AttendanceCounts {
  /** People marked as present, each once. */
  readonly persons: number;
  /** People present for each site that had anyone there. */
  readonly personsBySite: ReadonlyMap<SiteId, number>;
  /** Sites with at least one registration of any state. */
  readonly invitedSites: ReadonlySet<SiteId>;
  /** Somebody at all is marked as there or as not there; otherwise the numbers say nothing, not zero. */
  readonly isRecorded: boolean;
  /** People still registered: nobody has marked whether they were there. */
  readonly unmarkedPersons: number;
  /** Sites with nobody marked as present and somebody still registered. */
  readonly unmarkedSites: ReadonlySet<SiteId>;
}

// Records never change in place, so a meeting's counts hold as long as the record; a large file is counted once, not at every edit.
const known = new WeakMap<Meeting, AttendanceCounts>();

/** Counts the people marked ATTENDED at a meeting; a contact registered twice is one person. `only`: the people of these sites. */
export function countAttendance(meeting: Meeting, only: ReadonlySet<SiteId> | null = null): AttendanceCounts {
  if (only !== null) return count(meeting, only);
  let counts = known.get(meeting);
  if (!counts) known.set(meeting, (counts = count(meeting, null)));
  return counts;
}

function count(meeting: Meeting, only: ReadonlySet<SiteId> | null): AttendanceCounts {
  const sitesOfContact = new Map<ContactId, Set<SiteId | null>>();
  const personsBySite = new Map<SiteId, number>();
  const invitedSites = new Set<SiteId>();
  const withUnmarked = new Set<SiteId>();
  let guests = 0;
  let unmarkedPersons = 0;
  for (const { contactId, siteId, registrationStatus } of Object.values(meeting.registrations)) {
    if (only !== null && (siteId === null || !only.has(siteId))) continue;
    if (siteId !== null) invitedSites.add(siteId);
    if (registrationStatus === 'REGISTERED') {
      unmarkedPersons += 1;
      if (siteId !== null) withUnmarked.add(siteId);
    }
    if (registrationStatus !== 'ATTENDED') continue;
    if (contactId === null) {
      guests += 1;
    } else {
      const sites = sitesOfContact.get(contactId) ?? new Set();
      if (sites.has(siteId)) continue;
      sitesOfContact.set(contactId, sites.add(siteId));
    }
    if (siteId !== null) personsBySite.set(siteId, (personsBySite.get(siteId) ?? 0) + 1);
  }
  return {
    persons: sitesOfContact.size + guests,
    personsBySite,
    invitedSites,
    isRecorded: isPresenceRecorded(meeting),
    unmarkedPersons,
    unmarkedSites: new Set([...withUnmarked].filter((id) => !personsBySite.has(id))),
  };
}
