import { addDays, day, weekdayOf } from '../kernel/dates.ts';
import type { Registration } from '../model/registration.ts';
import type { Meeting } from '../model/meeting.ts';
import type { MeetingSeed } from './data/meeting-seed.ts';
import type { SiteSeed } from './data/site-seed.ts';
import { peopleOf } from './sample-people.ts';
import { referenceDay } from './sample-calendar.ts';
import type { RegistrationId } from '../kernel/ids.ts';
import type { SeededRandom } from './random.ts';
import type { SampleDraft } from './sample-draft.ts';
import type { SampleWorld } from './sample-world.ts';

const siteCount = 600;
const meetingCount = 1200;
const markCount = 100_000;
const offerCount = 20_000;

const firstParts = [
  'Ahorn',
  'Alder',
  'Auen',
  'Bach',
  'Birken',
  'Brom',
  'Buchen',
  'Dohlen',
  'Eichen',
  'Elster',
  'Falken',
  'Feld',
  'Finken',
  'Ginster',
  'Hafer',
  'Hain',
  'Hasel',
  'Holunder',
  'Immen',
  'Kiefern',
  'Korn',
  'Kranich',
  'Lerchen',
  'Mohn',
  'Nebel',
  'Otter',
  'Pappel',
  'Reiher',
  'Roggen',
  'Schilf',
  'Schlehen',
  'Silber',
  'Sonnen',
  'Storchen',
  'Ulmen',
  'Weiden',
  'Weizen',
  'Wiesen',
  'Wolken',
  'Ziegel',
] as const;
const lastParts = [
  'aue',
  'bogen',
  'fleet',
  'furt',
  'grund',
  'hain',
  'heide',
  'kamp',
  'koog',
  'leite',
  'mark',
  'moor',
  'rain',
  'siel',
  'werder',
] as const;

/** Ten times a large office: for measuring, not for reading. */
export function largeWorld(
  random: SeededRandom,
  sites: readonly SiteSeed[],
  meetings: readonly MeetingSeed[],
): SampleWorld {
  return {
    sites: largeSites(random, sites),
    meetings: largeMeetings(meetings),
    contactsPerSite: 10,
    offerCount,
    finish: levelMarks,
  };
}

function largeSites(random: SeededRandom, models: readonly SiteSeed[]): SiteSeed[] {
  const lively = models.filter((seed) => seed.later === undefined);
  return Array.from({ length: siteCount }, (_, index) => {
    const model = lively[index % lively.length] as SiteSeed; // the index is inside the list
    const key = `${firstParts[index % firstParts.length] ?? ''}${lastParts[Math.floor(index / firstParts.length)] ?? ''}`;
    const house = model.siteType === 'EMPLOYMENT_AGENCY' ? 'Agentur für Arbeit' : 'Jobcenter Landkreis';
    return {
      ...model,
      key,
      officialName: `${house} ${key}`,
      district: `Landkreis ${key}`,
      city: `${key}stedt`,
      presence: 0.3 + random.next() * 0.6,
    };
  });
}

function largeMeetings(models: readonly MeetingSeed[]): MeetingSeed[] {
  const past = models.slice(0, -1);
  const upcoming = models.at(-1);
  const first = day('2017-12-04');
  const list = Array.from({ length: meetingCount - 1 }, (_, index): MeetingSeed => {
    const model = past[index % past.length] as MeetingSeed; // the index is inside the list
    const raw = addDays(first, Math.floor((index * 3265) / (meetingCount - 1)));
    const date = weekdayOf(raw) > 5 ? addDays(raw, -2) : raw;
    if (date >= referenceDay) throw new Error('A past meeting must lie before the reference day');
    return {
      ...model,
      date,
      number: index + 1,
      title: `${String(index + 1)}. Treffen`,
      kind: model.kind,
      pull: 0,
      region: model.region ?? '',
    };
  });
  return upcoming ? [...list, { ...upcoming, number: meetingCount }] : list;
}

/** Gives the past meetings of a draft exactly so many marks of presence as the scale promises. */
function levelMarks(draft: SampleDraft): void {
  const past = draft.meetings.filter((meeting) => (meeting.days[0]?.date ?? '') < draft.calendar.today);
  const siteIds = [...draft.sites.values()].map((site) => site.id);
  let left = markCount - past.reduce((sum, meeting) => sum + marksOf(meeting), 0);
  past.forEach((meeting, index) => {
    const share = Math.floor(left / (past.length - index));
    left -= addMarks(draft, meeting, share, siteIds);
  });
}

function addMarks(draft: SampleDraft, meeting: Meeting, count: number, siteIds: readonly string[]): number {
  const { random } = draft;
  const date = meeting.days[0]?.date ?? draft.calendar.today;
  const taken = new Set(Object.values(meeting.registrations).map((each) => each.contactId));
  let added = 0;
  while (added < count) {
    const siteId = random.pick(siteIds);
    const contact = peopleOf(draft, siteId, date).find((each) => !taken.has(each.id));
    if (!contact) continue;
    taken.add(contact.id);
    const entry: Registration = {
      id: random.id() as RegistrationId, // fresh ids are branded where they are made
      contactId: contact.id,
      guest: null,
      siteId: contact.roles[0]?.siteId ?? null,
      organisationId: null,
      meetingRole: 'SITE_REPRESENTATIVE',
      registrationStatus: random.chance(0.93) ? 'ATTENDED' : 'NO_SHOW',
      consentListed: random.chance(0.86),
      consentFutureInvites: random.chance(0.9),
      statusAt: null,
      note: '',
    };
    meeting.registrations[entry.id] = entry;
    added += 1;
  }
  return added;
}

function marksOf(meeting: Meeting): number {
  return Object.values(meeting.registrations).filter(
    ({ registrationStatus }) => registrationStatus === 'ATTENDED' || registrationStatus === 'NO_SHOW',
  ).length;
}
