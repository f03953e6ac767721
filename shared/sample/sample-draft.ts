import type { Agreement } from '../model/agreement.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../kernel/dates.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { FundingPhase } from '../model/funding-phase.ts';
import type { Meeting, MeetingSeries } from '../model/meeting.ts';
import type { Offer } from '../model/offer.ts';
import type { Organisation } from '../model/organisation.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { Site } from '../model/site.ts';
import type { Indicator, Milestone, Need } from '../model/site-quality.ts';
import type { SteeringGroup } from '../model/steering-group.ts';
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
  readonly steeringGroups: SteeringGroup[];
  readonly offers: Offer[];
  readonly needs: Need[];
  readonly milestones: Milestone[];
  readonly indicators: Indicator[];
  readonly fundingPhases: FundingPhase[];
  readonly savedViews: SavedView[];
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
    steeringGroups: [],
    offers: [],
    needs: [],
    milestones: [],
    indicators: [],
    fundingPhases: [],
    savedViews: [],
  };
}
