import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { day, time } from '../../shared/kernel/dates.ts';
import {
  blankAgreement,
  blankContact,
  blankFollowUp,
  blankIndicator,
  blankMeeting,
  blankMilestone,
  blankNeed,
  blankOffer,
  blankOrganisation,
  blankRegistration,
  blankRole,
  blankSite,
  blankSiteNote,
  blankSteeringGroup,
} from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Site } from '../../shared/model/site.ts';

/** The day the world is looked at. */
export const profileDay = day('2026-11-23');

/** A data file with one site, `s1`, of which everything is known that a Steckbrief tells, and a second one, `s2`, of which nothing is. */
export function profileWorld(site: Partial<Site> = {}): Database {
  const empty = blankDatabase('Koordinierungsstelle Gesundheit und Arbeit');
  const s1 = 's1' as never; // ids are branded where they are made
  const database = {
    ...empty,
    office: {
      ...empty.office,
      shortName: 'KGA',
      street: 'Lindenallee 7',
      postcode: '05120',
      city: 'Auenburg',
      email: 'kontakt@kga.example',
      smallCountThreshold: 3,
    },
    organisations: byId({
      o1: { ...blankOrganisation('Lindenkasse'), partnerType: 'HEALTH_INSURER' },
      o2: { ...blankOrganisation('Volkshochschule Auenburg'), partnerType: 'TRAINING_PROVIDER' },
    }),
    sites: byId({ s1: { ...blankSite('Jobcenter Auenburg'), ...knownSite, ...site }, s2: blankSite('Jobcenter Leer') }),
    agreements: byId({
      a1: {
        ...blankAgreement(s1),
        signedOn: day('2023-12-10'),
        termStart: day('2024-01-01'),
        termEnd: day('2025-12-31'),
      },
      a2: {
        ...blankAgreement(s1),
        renewalOf: 'a1',
        termStart: day('2026-01-01'),
        termEnd: day('2028-12-31'),
        fundingPhase: 'Förderphase V',
        note: 'GEHEIM',
      },
    }),
    contacts: byId({
      c1: {
        ...blankContact('Dilek', 'Bruns'),
        phone: '030 23125 111',
        email: 'dilek.bruns@jc.example',
        note: 'GEHEIM',
        roles: [{ ...blankRole(), id: 'r1', siteId: s1, jobFunction: 'Projektleitung', from: day('2022-01-01') }],
      },
      c2: {
        ...blankContact('Uwe', 'Ehemals'),
        roles: [{ ...blankRole(), id: 'r2', siteId: s1, until: day('2021-12-31') }],
      },
    }),
    steeringGroups: byId({
      g1: {
        ...blankSteeringGroup(s1),
        from: day('2022-03-01'),
        members: [
          { id: 'm1', party: 'SITE', organisationId: null, contactId: 'c1', role: 'Vorsitz', from: null, until: null },
          {
            id: 'm2',
            party: 'HEALTH_INSURER',
            organisationId: 'o1',
            contactId: null,
            role: '',
            from: null,
            until: null,
          },
        ],
        meetings: [
          {
            id: 'sm1',
            heldOn: day('2026-05-12'),
            place: 'Rathaus',
            topics: '',
            decisions: [{ id: 'd1', text: 'Die Stadt wird eingeladen', responsible: '', dueOn: null, doneOn: null }],
          },
        ],
        note: 'GEHEIM',
      },
    }),
    offers: byId({
      f1: {
        ...blankOffer('Rückenfit'),
        siteIds: [s1],
        offerType: 'PREVENTION_COURSE',
        offerStatus: 'HELD',
        providerId: 'o2',
        startsOn: day('2026-03-01'),
        endsOn: day('2026-06-30'),
        placesOffered: 12,
        enrolments: 2,
        participations: 96,
      },
      f2: { ...blankOffer('Alt'), siteIds: [s1], startsOn: day('2023-03-01') },
    }),
    indicators: byId({
      i1: {
        ...blankIndicator(s1, 'Arbeitslose im SGB II'),
        value: 3412,
        referenceDate: day('2026-06-30'),
        source: 'Statistik der BA',
      },
      i2: {
        ...blankIndicator(s1, 'SGB-II-Quote'),
        indicatorUnit: 'PERCENT',
        value: 7.4,
        referenceDate: day('2025-03-31'),
      },
    }),
    needs: byId({ n1: { ...blankNeed(s1, 'Mehr für Alleinerziehende'), statedOn: day('2026-02-01') } }),
    siteNotes: byId({
      sn1: { ...blankSiteNote(s1, day('2026-11-20')), text: 'GEHEIM: Anruf wegen des Antrags' },
      sn2: { ...blankSiteNote(s1, day('2026-12-01')), text: 'Noch nicht' },
    }),
    milestones: byId({ ms1: { ...blankMilestone(s1, 'Kommune gewinnen'), dueOn: day('2027-01-31') } }),
    followUps: byId({
      t1: {
        ...blankFollowUp('Steckbrief anfragen'),
        siteId: s1,
        dueOn: day('2026-10-01'),
        doneAt: '2026-10-05T08:00:00Z',
      },
    }),
    meetings: byId({
      m1: {
        ...blankMeeting('9. Austauschtreffen', day('2026-03-19')),
        days: [{ date: day('2026-03-19'), startTime: time('10:00') }],
        agenda: {},
        registrations: byId({
          x1: { ...blankRegistration(), contactId: 'c1', siteId: s1, registrationStatus: 'ATTENDED' },
        }),
      },
    }),
  };
  // Plain ids stand for the branded ones of a real file.
  return database as unknown as Database;
}

const knownSite: Partial<Site> = {
  shortName: 'Auenburg',
  federalState: '03',
  district: 'Stadt Auenburg',
  region: 'Flussland',
  entryWave: 'Welle 2016',
  joinedOn: day('2016-12-01'),
  statusHistory: [{ from: day('2016-12-01'), status: 'ACTIVE', mergedInto: null, note: 'GEHEIM' }],
  leadHistory: [{ from: day('2016-12-01'), until: null, organisationId: 'o1' as never }],
  involvementHistory: [{ from: day('2020-01-01'), involvement: 'PARTICIPATES' }],
  processHistory: [{ from: day('2022-01-01'), processPhase: 'IMPLEMENTATION' }],
  criterionHistory: [
    { from: day('2022-01-01'), criterion: 'PARTICIPATION', stage: 2, note: '' },
    { from: day('2024-01-01'), criterion: 'PARTICIPATION', stage: 3, note: '' },
  ],
  locations: [
    { id: 'l1', name: 'Hauptstelle', street: 'Brückenkopf 21', postcode: '05254', city: 'Auenburg', isMain: true },
  ],
  fieldsOfAction: ['EXERCISE', 'CROSS_CUTTING'],
  phone: '030 23125 100',
  email: 'gesundheit@jc.example',
  website: 'https://www.jc.example/',
  profileText: 'Wir bringen Gesundheit in die Beratung.',
  strengths: 'Ein offener Treff, jede Woche.',
  currentQuestion: 'Wie gewinnen wir die Kommune?',
  note: 'GEHEIM',
};

function byId<Entry extends object>(entries: Readonly<Record<string, Entry>>) {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, id }]));
}
