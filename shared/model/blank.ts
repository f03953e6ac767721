import type { AgendaItem } from './agenda-item.ts';
import type { Agreement } from './agreement.ts';
import type { Contact, ContactRole } from './contact.ts';
import type { FollowUp } from './follow-up.ts';
import type { FundingPhase } from './funding-phase.ts';
import type { MeetingFields, MeetingSeries } from './meeting.ts';
import type { Offer } from './offer.ts';
import type { StaffMember } from './office.ts';
import type { Organisation } from './organisation.ts';
import type { Registration } from './registration.ts';
import type { SavedView, ViewList } from './saved-view.ts';
import type { Site } from './site.ts';
import type { SiteNote } from './site-note.ts';
import type { Indicator, Milestone, Need } from './site-quality.ts';
import type { SteeringGroup } from './steering-group.ts';
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
    districtCode: '',
    region: '',
    entryWave: '',
    joinedOn: null,
    statusHistory: [],
    leadHistory: [],
    involvementHistory: [],
    processHistory: [],
    criterionHistory: [],
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
    signatories: '',
    attachments: [],
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

/** A function nowhere yet, without days. */
export function blankRole(): Omit<ContactRole, 'id'> {
  return {
    siteId: null,
    organisationId: null,
    jobFunction: '',
    department: '',
    successorId: null,
    from: null,
    until: null,
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
  return { title, meetingId: null, siteId: null, staffId: null, contactId: null, dueOn: null, doneAt: null, note: '' };
}

/** A steering body of a site without seats and meetings. */
export function blankSteeringGroup(siteId: SiteId): Omit<SteeringGroup, 'id'> {
  return { siteId, name: '', from: null, until: null, rhythm: '', members: [], meetings: [], note: '' };
}

/** A planned offer for no single site, with nothing filled in but its title. */
export function blankOffer(title: string): Omit<Offer, 'id'> {
  return {
    title,
    siteIds: [],
    fieldsOfAction: [],
    offerType: 'OTHER',
    programmeFormat: '',
    format: null,
    accessRoute: null,
    offerStatus: 'PLANNED',
    providerId: null,
    provider: '',
    place: '',
    startsOn: null,
    endsOn: null,
    sessions: null,
    sessionsCancelled: null,
    targetGroup: '',
    placesOffered: null,
    enrolments: null,
    participations: null,
    participants: null,
    note: '',
  };
}

/** An open need of a site with nothing filled in but its title. */
export function blankNeed(siteId: SiteId, title: string): Omit<Need, 'id'> {
  return {
    siteId,
    title,
    description: '',
    statedOn: null,
    assessmentMethod: '',
    needState: 'OPEN',
    settledOn: null,
  };
}

/** A planned step of a site with nothing filled in but its title. */
export function blankMilestone(siteId: SiteId, title: string): Omit<Milestone, 'id'> {
  return { siteId, title, dueOn: null, doneOn: null, note: '' };
}

/** A note of a day about a site. */
export function blankSiteNote(siteId: SiteId, notedOn: Day): Omit<SiteNote, 'id'> {
  return { siteId, notedOn, text: '', staffId: null };
}

/** A figure of a site (null: of the whole office) that counts persons, with nothing filled in but its name. */
export function blankIndicator(siteId: SiteId | null, name: string): Omit<Indicator, 'id'> {
  return {
    siteId,
    name,
    value: 0,
    indicatorUnit: 'PERSONS',
    unitLabel: '',
    from: null,
    until: null,
    referenceDate: null,
    source: '',
    note: '',
  };
}

/** A funding period without days. */
export function blankFundingPhase(label: string): Omit<FundingPhase, 'id'> {
  return { label, from: null, until: null, note: '' };
}

/** A view of a list that hides nothing. */
export function blankView(name: string, viewList: ViewList): Omit<SavedView, 'id'> {
  return { name, viewList, search: '', filters: [], sort: [], groupBy: null, columns: null };
}
