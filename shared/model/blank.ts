import type { AgendaItem } from './agenda-item.ts';
import type { Agreement } from './agreement.ts';
import type { Contact } from './contact.ts';
import type { FollowUp } from './follow-up.ts';
import type { MeetingFields, MeetingSeries } from './meeting.ts';
import type { StaffMember } from './office.ts';
import type { Organisation } from './organisation.ts';
import type { Registration } from './registration.ts';
import type { Site } from './site.ts';
import type { Day } from '../kernel/dates.ts';
import { time } from '../kernel/dates.ts';
import type { SiteId } from '../kernel/ids.ts';

/** A site with nothing filled in but its name. */
export function blankSite(name: string): Omit<Site, 'id'> {
  return {
    officialName: name,
    shortName: name,
    siteType: 'JOBCENTER_GE',
    legalForm: '',
    federalState: '',
    district: '',
    region: '',
    entryWave: '',
    joinedOn: null,
    statusHistory: [],
    leadHistory: [],
    involvementHistory: [],
    locations: [],
    fieldsOfAction: [],
    responsibleStaffId: null,
    phone: '',
    email: '',
    website: '',
    profileText: '',
    strengths: '',
    currentQuestion: '',
    note: '',
  };
}

/** An agreement of a site with nothing filled in. */
export function blankAgreement(siteId: SiteId): Omit<Agreement, 'id'> {
  return {
    siteId,
    agreementType: 'COOPERATION',
    title: '',
    partyIds: [],
    signedOn: null,
    termStart: null,
    termEnd: null,
    isOpenEnded: false,
    renewalOf: null,
    fundingPhase: '',
    contents: '',
    fileReference: '',
    note: '',
  };
}

/** An organisation with nothing filled in but its name. */
export function blankOrganisation(name: string): Omit<Organisation, 'id'> {
  return {
    name,
    shortName: '',
    partnerType: 'OTHER',
    street: '',
    postcode: '',
    city: '',
    phone: '',
    email: '',
    website: '',
    note: '',
  };
}

/** A person with nothing filled in but the name. */
export function blankContact(firstName: string, lastName: string): Omit<Contact, 'id'> {
  return {
    salutation: 'NEUTRAL',
    academicTitle: '',
    firstName,
    lastName,
    phone: '',
    mobile: '',
    email: '',
    roles: [],
    note: '',
  };
}

/** A member of staff with nothing filled in but the name. */
export function blankStaffMember(name: string): Omit<StaffMember, 'id'> {
  return { name, jobFunction: '', phone: '', email: '', isActive: true, note: '' };
}

/** A series with nothing filled in but its title. */
export function blankSeries(title: string): Omit<MeetingSeries, 'id'> {
  return { title, meetingKind: 'EXPERIENCE_EXCHANGE', note: '' };
}

/** A one-day meeting in presence from 10:00 with nothing else filled in. */
export function blankMeeting(title: string, date: Day): Omit<MeetingFields, 'id'> {
  return {
    seriesId: null,
    seriesNumber: null,
    meetingKind: 'EXPERIENCE_EXCHANGE',
    title,
    subtitle: '',
    format: 'ON_SITE',
    days: [{ date, startTime: time('10:00') }],
    venue: { name: '', street: '', postcode: '', city: '', directions: '', accessNotes: '' },
    onlineLink: '',
    dialIn: '',
    organiserIds: [],
    hostIds: [],
    moderatorIds: [],
    responsibleStaffId: null,
    themes: [],
    discussionQuestions: [],
    registrationDeadline: null,
    capacity: null,
    welcomeText: '',
    checklist: [],
    isCancelled: false,
    note: '',
  };
}

/** A slot of half an hour on the first day, at the given place in the plenary line. */
export function blankAgendaItem(title: string, position: number): Omit<AgendaItem, 'id'> {
  return {
    dayIndex: 0,
    parentId: null,
    position,
    agendaItemType: 'TALK',
    title,
    durationMinutes: 30,
    lockedStart: null,
    who: '',
    speakerIds: [],
    siteIds: [],
    themeId: null,
    questionIds: [],
    room: '',
    description: '',
    internalNote: '',
  };
}

/** A registration of nobody yet, invited as a representative of a site. */
export function blankRegistration(): Omit<Registration, 'id'> {
  return {
    contactId: null,
    guest: null,
    siteId: null,
    organisationId: null,
    meetingRole: 'SITE_REPRESENTATIVE',
    registrationStatus: 'INVITED',
    consentListed: null,
    consentFutureInvites: null,
    statusAt: null,
    note: '',
  };
}

/** A task with nothing filled in but its title. */
export function blankFollowUp(title: string): Omit<FollowUp, 'id'> {
  return { title, meetingId: null, siteId: null, staffId: null, dueOn: null, doneAt: null, note: '' };
}
