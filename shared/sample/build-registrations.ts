import type { RegistrationId } from '../kernel/ids.ts';
import { addDays, type Day } from '../kernel/dates.ts';
import { blankRegistration } from '../model/blank.ts';
import type { Contact } from '../model/contact.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingRole, Registration, RegistrationStatus } from '../model/registration.ts';
import type { Site } from '../model/site.ts';
import type { MeetingSeed } from './data/meeting-seed.ts';
import { officeHour } from './sample-calendar.ts';
import type { SampleDraft } from './sample-draft.ts';
import { peopleOf } from './sample-people.ts';

/** What decides who comes to a meeting. */
export interface Attendance {
  readonly seed: Pick<MeetingSeed, 'pull' | 'region' | 'slots' | 'format' | 'moderator'>;
  readonly date: Day;
  readonly isPast: boolean;
  readonly presence: (siteKey: string) => number;
}

/** Adds the registrations of a meeting: of sites and of the organisations around them. */
export function addRegistrations(draft: SampleDraft, meeting: Meeting, attendance: Attendance): void {
  const taken = new Set<string>();
  const onStage = new Set(Object.values(meeting.agenda).flatMap((item) => item.speakerIds));
  const add = (contact: Contact, rest: Partial<Registration> & Pick<Registration, 'registrationStatus'>): void => {
    if (taken.has(contact.id)) return;
    taken.add(contact.id);
    const entry = registration(draft, contact, attendance, rest);
    meeting.registrations[entry.id] = entry;
  };
  for (const contact of draft.contacts) {
    if (!onStage.has(contact.id) && !meeting.moderatorIds.includes(contact.id)) continue;
    const role: MeetingRole = meeting.moderatorIds.includes(contact.id) ? 'MODERATOR' : 'SPEAKER';
    add(contact, {
      ...placeOf(contact),
      meetingRole: role,
      registrationStatus: attendance.isPast ? 'ATTENDED' : 'REGISTERED',
    });
  }
  for (const [key, site] of draft.sites) {
    if (attendance.seed.region !== undefined && site.region !== attendance.seed.region) continue;
    if (takesPart(site, attendance.date)) addSite(draft, site, attendance, { key, add });
  }
  addPartners(draft, attendance, add);
}

type Add = (contact: Contact, rest: Partial<Registration> & Pick<Registration, 'registrationStatus'>) => void;

function addSite(draft: SampleDraft, site: Site, attendance: Attendance, with_: { key: string; add: Add }): void {
  const { random } = draft;
  const people = peopleOf(draft, site.id, attendance.date);
  const comes = random.chance(Math.min(0.97, attendance.presence(with_.key) * attendance.seed.pull));
  const wanted = random.whole(2, 4);
  people.slice(0, wanted).forEach((contact, index) => {
    const place = { siteId: site.id, organisationId: null };
    const registrationStatus = attendance.isPast ? pastStatus(draft, comes, index) : comingStatus(draft, comes, index);
    if (registrationStatus !== null) with_.add(contact, { ...place, registrationStatus });
  });
}

function pastStatus(draft: SampleDraft, comes: boolean, index: number): RegistrationStatus | null {
  const draw = draft.random.next();
  if (!comes) return index === 0 ? (draw < 0.55 ? 'DECLINED' : draw < 0.8 ? 'CANCELLED' : 'NO_SHOW') : 'INVITED';
  if (index === 0) return 'ATTENDED';
  if (draw < 0.48) return 'ATTENDED';
  if (draw < 0.54) return 'NO_SHOW';
  if (draw < 0.64) return 'CANCELLED';
  return draw < 0.8 ? 'DECLINED' : null;
}

function comingStatus(draft: SampleDraft, comes: boolean, index: number): RegistrationStatus | null {
  const draw = draft.random.next();
  if (comes && index === 0) return draw < 0.78 ? 'REGISTERED' : 'INVITED';
  if (draw < 0.3) return 'REGISTERED';
  if (draw < 0.4) return 'WAITLISTED';
  if (draw < 0.5) return 'DECLINED';
  if (draw < 0.56) return 'CANCELLED';
  return 'INVITED';
}

function addPartners(draft: SampleDraft, attendance: Attendance, add: Add): void {
  const { random } = draft;
  for (const organisation of draft.organisations.values()) {
    const isInsurer = organisation.partnerType === 'HEALTH_INSURER';
    if (!random.chance((isInsurer ? 0.75 : 0.3) * attendance.seed.pull)) continue;
    const person = peopleOf(draft, organisation.id, attendance.date)[random.whole(0, 1)];
    if (!person) continue;
    const draw = random.next();
    const registrationStatus: RegistrationStatus = attendance.isPast
      ? draw < 0.85
        ? 'ATTENDED'
        : draw < 0.92
          ? 'NO_SHOW'
          : 'CANCELLED'
      : draw < 0.6
        ? 'REGISTERED'
        : 'INVITED';
    add(person, {
      siteId: null,
      organisationId: organisation.id,
      meetingRole: isInsurer ? 'LEAD' : 'GUEST',
      registrationStatus,
    });
  }
}

function registration(
  draft: SampleDraft,
  contact: Contact,
  attendance: Attendance,
  rest: Partial<Registration> & Pick<Registration, 'registrationStatus'>,
): Registration {
  const { random, calendar } = draft;
  const answered = rest.registrationStatus !== 'INVITED';
  const day = attendance.isPast
    ? rest.registrationStatus === 'ATTENDED' || rest.registrationStatus === 'NO_SHOW'
      ? attendance.date
      : addDays(attendance.date, -random.whole(3, 40))
    : addDays(calendar.today, -random.whole(1, 18));
  return {
    ...blankRegistration(),
    id: random.id() as RegistrationId, // fresh ids are branded where they are made
    contactId: contact.id,
    consentListed: answered ? random.chance(0.86) : null,
    consentFutureInvites: answered ? random.chance(0.9) : null,
    statusAt: officeHour(day, random.whole(7, 14), random.whole(0, 59)),
    ...rest,
  };
}

function placeOf(contact: Contact): Pick<Registration, 'siteId' | 'organisationId'> {
  const role = contact.roles[0];
  return { siteId: role?.siteId ?? null, organisationId: role?.organisationId ?? null };
}

// A site that prepares comes to listen; one that rests, has ended or was merged is not invited.
function takesPart(site: Site, on: Day): boolean {
  const status = site.statusHistory.filter((entry) => entry.from === null || entry.from <= on).at(-1)?.status;
  return status === 'ACTIVE' || status === 'PREPARING';
}
