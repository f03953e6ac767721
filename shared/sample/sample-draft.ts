import type { Agreement } from '../model/agreement.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../kernel/dates.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Meeting, MeetingSeries } from '../model/meeting.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Site } from '../model/site.ts';
import type { StaffMember } from '../model/office.ts';
import { createPeople, type Person } from './person.ts';
import { createRandom, type SeededRandom } from './random.ts';
import { createSampleCalendar, type SampleCalendar } from './sample-calendar.ts';

/** A sample while it is being made: records in the order in which they were invented, and how to find them by key. */
export interface SampleDraft {
  readonly random: SeededRandom;
  readonly calendar: SampleCalendar;
  readonly inventPerson: () => Person;
  readonly staff: StaffMember[];
  readonly organisations: Map<string, Organisation>;
  readonly sites: Map<string, Site>;
  readonly agreements: Agreement[];
  readonly contacts: Contact[];
  readonly series: Map<string, MeetingSeries>;
  readonly meetings: Meeting[];
  readonly followUps: FollowUp[];
}

/** Starts an empty draft. */
export function startDraft(seed: number, today?: Day): SampleDraft {
  const random = createRandom(seed);
  return {
    random,
    calendar: createSampleCalendar(today),
    inventPerson: createPeople(random),
    staff: [],
    organisations: new Map(),
    sites: new Map(),
    agreements: [],
    contacts: [],
    series: new Map(),
    meetings: [],
    followUps: [],
  };
}
