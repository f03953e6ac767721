import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { day, type Day } from '../../shared/kernel/dates.ts';
import type { MeetingId, RegistrationId, SiteId } from '../../shared/kernel/ids.ts';
import { blankMeeting, blankRegistration, blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Registration } from '../../shared/model/registration.ts';
import type { Site } from '../../shared/model/site.ts';

/** A database of the given sites and meetings. */
export function chartWorld(sites: readonly Site[], meetings: readonly Meeting[], officeName = 'Büro NRW'): Database {
  return {
    ...blankDatabase(officeName),
    sites: Object.fromEntries(sites.map((site) => [site.id, site])),
    meetings: Object.fromEntries(meetings.map((meeting) => [meeting.id, meeting])),
  };
}

/** A site that joined on a day. */
export function siteOf(id: string, joinedOn: string | null, overrides: Partial<Site> = {}): Site {
  return {
    ...blankSite(`Jobcenter ${id}`),
    id: id as SiteId,
    joinedOn: joinedOn === null ? null : day(joinedOn),
    ...overrides,
  };
}

/** A meeting to which each site sent so many people; 0: invited only. */
export function meetingOf(
  date: string,
  persons: Readonly<Record<string, number>>,
  overrides: Partial<Meeting> = {},
): Meeting {
  const on: Day = day(date);
  const id = (overrides.id ?? `m-${date}`) as MeetingId;
  const registrations = Object.entries(persons).flatMap(([siteId, count]) =>
    Array.from({ length: Math.max(1, count) }, (_, index) =>
      registrationOf(`${id}-${siteId}-${index}`, {
        siteId: siteId as SiteId,
        registrationStatus: count === 0 ? 'INVITED' : 'ATTENDED',
      }),
    ),
  );
  return {
    ...blankMeeting('Austauschtreffen', on),
    agenda: {},
    registrations: Object.fromEntries(registrations.map((each) => [each.id, each])),
    ...overrides,
    id,
  };
}

/** A registration with an id. */
export function registrationOf(id: string, overrides: Partial<Registration> = {}): Registration {
  return { ...blankRegistration(), id: id as RegistrationId, ...overrides };
}

const names2016 = [
  'Bottrop',
  'Wuppertal',
  'Gelsenkirchen',
  'Dortmund',
  'Duisburg',
  'Hagen',
  'Krefeld',
  'Münster',
  'Oberhausen',
];
const names2017 = [
  'Aachen',
  'Bielefeld',
  'Bochum',
  'Bonn',
  'Coesfeld',
  'Düren',
  'Essen',
  'Euskirchen',
  'Gütersloh',
  'Hamm',
  'Herford',
  'Herne',
  'Hochsauerlandkreis',
  'Kleve',
  'Köln',
  'Lippe',
  'Märkischer Kreis',
  'Mönchengladbach',
  'Recklinghausen',
  'Rhein-Sieg-Kreis',
];

/** Nordrhein-Westfalen at the end of 2017: nine sites since 2016, twenty since the end of 2017, all at the exchange in Bochum. */
export function nrwWorld(): Database {
  const sites = [
    ...names2016.map((name, index) => siteOf(`a${index}`, '2016-06-01', { shortName: name, entryWave: 'Welle 2016' })),
    ...names2017.map((name, index) =>
      siteOf(`b${index}`, '2017-11-01', { shortName: name, entryWave: 'Welle Ende 2017' }),
    ),
  ];
  const persons = Object.fromEntries(sites.map(({ id }, index) => [id, index % 3 === 0 ? 2 : 1]));
  return chartWorld(sites, [meetingOf('2017-12-15', persons, { title: 'Erfahrungsaustausch' })], 'G.I.B. NRW');
}
