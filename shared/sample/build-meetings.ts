import type { AgendaItemId, MeetingId, SeriesId } from '../kernel/ids.ts';
import { addDays, time, type Day } from '../kernel/dates.ts';
import { blankAgendaItem, blankFollowUp, blankMeeting, blankSeries } from '../model/blank.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { Contact } from '../model/contact.ts';
import type { FollowUpId } from '../kernel/ids.ts';
import type { Meeting, MeetingKind } from '../model/meeting.ts';
import type { MeetingSeed, SlotSeed } from './data/meeting-seed.ts';
import { countdownOf } from '../domain/overview/countdown.ts';
import { addRegistrations } from './build-registrations.ts';
import { peopleOf } from './sample-people.ts';
import { freePostcode } from './person.ts';
import { officeHour } from './sample-calendar.ts';
import type { SampleDraft } from './sample-draft.ts';

const seriesTitles: Record<MeetingSeed['series'], { readonly title: string; readonly meetingKind: MeetingKind }> = {
  exchange: { title: 'Austauschtreffen Lindenmark', meetingKind: 'EXPERIENCE_EXCHANGE' },
  regional: { title: 'Regionales Arbeitstreffen', meetingKind: 'REGIONAL_WORKING' },
  conference: { title: 'Jahrestagung', meetingKind: 'ANNUAL_CONFERENCE' },
};

/** Adds the series that the meetings belong to. */
export function addSeries(draft: SampleDraft): void {
  for (const [key, { title, meetingKind }] of Object.entries(seriesTitles)) {
    draft.series.set(key, { ...blankSeries(title), meetingKind, id: draft.random.id() as SeriesId });
  }
}

/** Adds a meeting with its programme, its registrations and what was to be done after it. */
export function addMeeting(draft: SampleDraft, seed: MeetingSeed, presence: (siteKey: string) => number): void {
  const date = draft.calendar.onWeekday(seed.date);
  const isPast = date < draft.calendar.today;
  const planned = sampleMeeting(draft, seed, date);
  const meeting = { ...planned, checklist: stepsDone(planned, draft.calendar.today) };
  addProgramme(draft, meeting, seed);
  addRegistrations(draft, meeting, { seed, date, isPast, presence });
  draft.meetings.push(meeting);
  addFollowUps(draft, meeting, seed, date);
}

/** The office is up to date: what was due has been done on its day. */
function stepsDone(meeting: Meeting, today: Day): Meeting['checklist'] {
  return countdownOf(meeting, today)
    .filter((step) => step.state === 'overdue')
    .map((step) => ({ step: step.name, doneAt: officeHour(step.dueOn, 9, 15), isSkipped: false }));
}

function sampleMeeting(draft: SampleDraft, seed: MeetingSeed, date: Day): Meeting {
  const { random } = draft;
  const organisations = (keys: readonly string[]) => keys.flatMap((key) => draft.organisations.get(key)?.id ?? []);
  const moderator = peopleOf(draft, seed.moderator, date)[1] ?? peopleOf(draft, seed.moderator, date)[0];
  return {
    ...blankMeeting(seed.title, date),
    id: random.id() as MeetingId, // fresh ids are branded where they are made
    seriesId: draft.series.get(seed.series)?.id ?? null,
    seriesNumber: seed.number,
    meetingKind: seed.kind,
    subtitle: seed.subtitle,
    format: seed.format,
    days: [{ date, startTime: time(seed.start) }],
    venue: {
      name: seed.venue.name,
      street: seed.venue.street,
      postcode: seed.venue.city === '' ? '' : freePostcode(random),
      city: seed.venue.city,
      directions: seed.venue.directions,
      accessNotes: seed.venue.access,
    },
    onlineLink:
      seed.format === 'ON_SITE' ? '' : `https://konferenz.kga-lindenmark.example/treffen-${String(seed.number)}`,
    organiserIds: organisations(seed.organisers),
    hostIds: organisations(seed.hosts),
    moderatorIds: moderator ? [moderator.id] : [],
    responsibleStaffId: draft.staff[3]?.id ?? null,
    themes: seed.themes.map((label) => ({ id: random.id(), label })),
    discussionQuestions: seed.questions.map((text) => ({ id: random.id(), text })),
    registrationDeadline: addDays(date, -17),
    capacity: seed.capacity,
    welcomeText: seed.welcome,
    agenda: {},
    registrations: {},
  };
}

function addProgramme(draft: SampleDraft, meeting: Meeting, seed: MeetingSeed): void {
  seed.slots.forEach((slot, position) => {
    const item = agendaItem(draft, meeting, slot, position);
    meeting.agenda[item.id] = item;
    slot.parallel?.forEach((side, sidePosition) => {
      const under = { ...agendaItem(draft, meeting, side, sidePosition), parentId: item.id };
      meeting.agenda[under.id] = under;
    });
  });
}

function agendaItem(draft: SampleDraft, meeting: Meeting, slot: SlotSeed, position: number): AgendaItem {
  const date = meeting.days[0]?.date ?? draft.calendar.today;
  const sites = (slot.sites ?? []).flatMap((key) => draft.sites.get(key) ?? []);
  const speakers: Contact[] = [
    ...sites.flatMap((site) => peopleOf(draft, site.id, date).slice(0, 1)),
    ...(slot.speakersFrom === undefined ? [] : peopleOf(draft, slot.speakersFrom, date).slice(0, 1)),
  ];
  return {
    ...blankAgendaItem(slot.title, position),
    id: draft.random.id() as AgendaItemId,
    agendaItemType: slot.type,
    durationMinutes: slot.minutes,
    lockedStart: slot.at === undefined ? null : time(slot.at),
    who: slot.who ?? '',
    speakerIds: speakers.map((each) => each.id),
    siteIds: sites.map((site) => site.id),
    themeId: slot.theme === undefined ? null : (meeting.themes[slot.theme]?.id ?? null),
    questionIds: (slot.questions ?? []).flatMap((index) => meeting.discussionQuestions[index]?.id ?? []),
    room: slot.room ?? '',
    description: slot.description ?? '',
    internalNote: slot.internalNote ?? '',
  };
}

function addFollowUps(draft: SampleDraft, meeting: Meeting, seed: MeetingSeed, date: Day): void {
  for (const each of seed.followUps ?? []) {
    const dueOn = addDays(date, each.dueAfterDays);
    draft.followUps.push({
      ...blankFollowUp(each.title),
      id: draft.random.id() as FollowUpId,
      meetingId: meeting.id,
      siteId: each.site === undefined ? null : (draft.sites.get(each.site)?.id ?? null),
      staffId: draft.random.pick(draft.staff).id,
      dueOn,
      doneAt: each.isDone ? officeHour(addDays(dueOn, -draft.random.whole(0, 9)), 10, 15) : null,
      note: each.note ?? '',
    });
  }
}
