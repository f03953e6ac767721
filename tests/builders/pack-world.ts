import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { day, time } from '../../shared/kernel/dates.ts';
import {
  blankAgendaItem,
  blankContact,
  blankMeeting,
  blankOrganisation,
  blankRegistration,
  blankSite,
  blankStaffMember,
} from '../../shared/model/blank.ts';
import type { AgendaItem } from '../../shared/model/agenda-item.ts';
import type { Database } from '../../shared/model/database.ts';
import type { MeetingFields } from '../../shared/model/meeting.ts';
import type { Office } from '../../shared/model/office.ts';
import type { Registration } from '../../shared/model/registration.ts';
import type { Site } from '../../shared/model/site.ts';

/** The parts of a test world, by plain ids; what is not given is as in the NRW meeting of 15 December 2017. */
export interface PackWorld {
  readonly office?: Partial<Office>;
  readonly meeting?: Partial<MeetingFields>;
  readonly agenda?: Readonly<Record<string, Partial<AgendaItem>>>;
  readonly sites?: Readonly<Record<string, Partial<Site>>>;
  /** Name as "Vorname Nachname", with what the registration says. */
  readonly people?: readonly PackPerson[];
}

/** A person of a test world. */
export interface PackPerson {
  readonly name: string;
  readonly jobFunction?: string;
  readonly siteId?: string;
  readonly registration?: Partial<Registration>;
}

/** A data file with the meeting `m1`, enough to write its papers from. */
export function packWorld(world: PackWorld = {}): Database {
  const sites = world.sites ?? nrwSites;
  const people = world.people ?? nrwPeople;
  const empty = blankDatabase('Koordinierungsstelle Gesundheit und Arbeit');
  const database = {
    ...empty,
    office: { ...empty.office, ...officeDetails, ...world.office },
    staff: byId({
      u1: {
        ...blankStaffMember('Rita Zander'),
        jobFunction: 'Koordination',
        phone: '0234 555-0101',
        email: 'zander@ko.example',
      },
      u2: {
        ...blankStaffMember('Emre Albrecht'),
        jobFunction: 'Assistenz',
        phone: '0234 555-0102',
        email: 'albrecht@ko.example',
      },
    }),
    organisations: byId({ o1: blankOrganisation('G.I.B. NRW'), o2: blankOrganisation('LZG.NRW') }),
    sites: byId(mapped(sites, (site) => ({ ...blankSite('Standort'), ...site }))),
    contacts: byId(Object.fromEntries(people.map((person, index) => [`c${index + 1}`, contactOf(person)]))),
    meetings: {
      m1: {
        ...blankMeeting(
          'Erfahrungsaustausch zum Projekt „Verzahnung von Arbeits- und Gesundheitsförderung im Setting“',
          day('2017-12-15'),
        ),
        ...nrwMeeting,
        ...world.meeting,
        id: 'm1',
        agenda: byId(
          mapped(world.agenda ?? nrwAgenda, (item, id) => ({
            ...blankAgendaItem(id, Object.keys(world.agenda ?? nrwAgenda).indexOf(id)),
            ...item,
          })),
        ),
        registrations: byId(
          Object.fromEntries(people.map((person, index) => [`r${index + 1}`, registrationOf(person, index)])),
        ),
      },
    },
  };
  return database as unknown as Database; // ids are plain words here
}

const officeDetails: Partial<Office> = {
  shortName: 'KGA NRW',
  street: 'Musterstraße 1',
  postcode: '44787',
  city: 'Bochum',
  phone: '0234 555-0100',
  email: 'info@ko.example',
  website: 'www.ko.example',
  letterheadColour: '#0b5a78',
};

const nrwMeeting = {
  seriesNumber: 1,
  days: [{ date: day('2017-12-15'), startTime: time('09:30') }],
  venue: {
    name: 'G.I.B. NRW, Großer Saal',
    street: 'Im Blankenfeld 4',
    postcode: '46238',
    city: 'Bochum',
    directions: 'Vom Hauptbahnhof mit der U35 bis „Ruhr-Universität“, dann fünf Minuten zu Fuß.',
    accessNotes: 'Stufenloser Zugang über den Hof, Aufzug in alle Etagen.',
  },
  organiserIds: ['o1', 'o2'],
  themes: [
    { id: 't1', label: 'Organisation und Beratung' },
    { id: 't2', label: 'Förderangebote' },
    { id: 't3', label: 'Netzwerke' },
  ],
  discussionQuestions: [
    { id: 'q1', text: 'Was motiviert Sie, am Projekt teilzunehmen?' },
    { id: 'q2', text: 'Welche Ideen haben Sie für Ihren Standort?' },
    { id: 'q3', text: 'Welche ersten drei Schritte planen Sie?' },
    { id: 'q4', text: 'Wie stellen Sie sich den weiteren Austausch vor?' },
  ],
} as unknown as Partial<MeetingFields>; // ids are plain words here

const nrwAgenda = {
  a1: { agendaItemType: 'ARRIVAL', title: 'Ankommen und Anmeldung', durationMinutes: 30, room: 'Foyer' },
  a2: {
    agendaItemType: 'WELCOME',
    title: 'Gemeinsame Begrüßung',
    durationMinutes: 15,
    who: 'G.I.B. NRW und LZG.NRW',
    room: 'Großer Saal',
  },
  a3: { agendaItemType: 'INTRODUCTIONS', title: 'Kennenlernen', durationMinutes: 30, room: 'Großer Saal' },
  a4: {
    agendaItemType: 'OVERVIEW',
    title: 'Überblick über das Modellprojekt',
    durationMinutes: 30,
    who: 'Federführungen NRW',
    room: 'Großer Saal',
  },
  a5: {
    agendaItemType: 'EXCHANGE_PHASE',
    title: 'Austauschphase 1: Standorte stellen ihre Arbeit vor',
    durationMinutes: 75,
    description: 'Drei Standorte berichten, je entlang eines Schwerpunkts.',
    room: '',
  },
  a6: {
    parentId: 'a5',
    position: 0,
    agendaItemType: 'SITE_PRESENTATION',
    title: 'Bottrop',
    siteIds: ['s1'],
    themeId: 't1',
    durationMinutes: 75,
    room: 'Raum 1',
  },
  a7: {
    parentId: 'a5',
    position: 1,
    agendaItemType: 'SITE_PRESENTATION',
    title: 'Wuppertal',
    siteIds: ['s2'],
    themeId: 't2',
    durationMinutes: 75,
    room: 'Raum 2',
  },
  a8: {
    parentId: 'a5',
    position: 2,
    agendaItemType: 'SITE_PRESENTATION',
    title: 'Gelsenkirchen',
    siteIds: ['s3'],
    themeId: 't3',
    durationMinutes: 75,
    room: 'Raum 3',
  },
  a9: { agendaItemType: 'LUNCH', title: 'Mittagspause', durationMinutes: 60, room: 'Foyer' },
  b1: {
    agendaItemType: 'EXCHANGE_PHASE',
    title: 'Austauschphase 2: Neue Standorte entlang der Leitfragen',
    durationMinutes: 90,
    questionIds: ['q1', 'q2', 'q3', 'q4'],
    room: 'Großer Saal',
  },
  b2: {
    agendaItemType: 'OUTLOOK',
    title: 'Ausblick und Verabschiedung',
    durationMinutes: 30,
    who: 'LZG.NRW',
    room: 'Großer Saal',
  },
} as unknown as Readonly<Record<string, Partial<AgendaItem>>>; // ids are plain words here

const nrwSites = {
  s1: {
    officialName: 'Jobcenter Arbeit für Bottrop',
    shortName: 'Bottrop',
    district: 'Bottrop',
    federalState: '05',
    joinedOn: day('2016-03-01'),
    fieldsOfAction: ['EXERCISE', 'STRESS_RESOURCES'],
    website: 'www.bottrop.example',
    profileText:
      'Wir verbinden die Beratung im Jobcenter mit Gesundheitsangeboten im Quartier. Drei Lotsinnen sprechen das Thema im Erstgespräch an.',
    strengths: 'Kurze Wege: Das Gesundheitsamt sitzt im selben Haus.',
    currentQuestion: 'Wie erreichen wir Menschen, die nicht in Gruppen gehen möchten?',
  },
  s2: {
    officialName: 'Jobcenter Wuppertal AöR',
    shortName: 'Wuppertal',
    siteType: 'JOBCENTER_ZKT',
    federalState: '05',
  },
  s3: {
    officialName: 'Integrationscenter für Arbeit Gelsenkirchen – das Jobcenter',
    shortName: 'Gelsenkirchen',
    federalState: '05',
  },
} as unknown as Readonly<Record<string, Partial<Site>>>; // ids are plain words here

const nrwPeople: readonly PackPerson[] = [
  { name: 'Zoë Öztürk', jobFunction: 'Fallmanagement', siteId: 's1', registration: { consentListed: true } },
  { name: 'Anna von Berg', jobFunction: 'Teamleitung', siteId: 's2', registration: { consentListed: true } },
  { name: 'Ungenannt Schweiger', jobFunction: 'Beratung', siteId: 's3', registration: { consentListed: false } },
  { name: 'Niemals Gefragt', siteId: 's3' },
  { name: 'Dora Äpfel', jobFunction: 'Leitung', siteId: 's3', registration: { consentListed: true } },
  { name: 'Egon Abgesagt', siteId: 's1', registration: { consentListed: true, registrationStatus: 'DECLINED' } },
];

function contactOf({ name, jobFunction = '', siteId }: PackPerson) {
  const [firstName = '', ...rest] = name.split(' ');
  const role = { id: 'r', siteId, organisationId: null, jobFunction, department: '', from: null, until: null };
  return { ...blankContact(firstName, rest.join(' ')), roles: siteId === undefined ? [] : [role] };
}

function registrationOf({ siteId, registration }: PackPerson, index: number) {
  return {
    ...blankRegistration(),
    contactId: `c${index + 1}`,
    siteId: siteId ?? null,
    registrationStatus: 'REGISTERED',
    ...registration,
  };
}

function mapped<From, To>(
  entries: Readonly<Record<string, From>>,
  change: (entry: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry, id)]));
}

function byId<Entry extends object>(entries: Readonly<Record<string, Entry>>): Record<string, Entry & { id: string }> {
  return mapped(entries, (entry, id) => ({ ...entry, id }));
}
