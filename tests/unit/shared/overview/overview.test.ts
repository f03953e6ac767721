import { describe, expect, it } from 'vitest';
import { countdownOf, withMark } from '../../../../shared/domain/overview/countdown.ts';
import { absentSites, meetingsToWrapUp } from '../../../../shared/domain/overview/queries.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { day, instant, type Day } from '../../../../shared/kernel/dates.ts';
import type { MeetingId, RegistrationId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankMeeting, blankRegistration, blankSite } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { RegistrationStatus } from '../../../../shared/model/registration.ts';
import type { Site } from '../../../../shared/model/site.ts';

const today = day('2026-11-23');
const now = instant('2026-11-23T09:00:00Z');

describe('the countdown to a meeting', () => {
  it('counts every step from the day of the meeting', () => {
    const steps = countdownOf(meeting('m', '2027-01-07'), today);
    expect(Object.fromEntries(steps.map(({ name, dueOn }) => [name, dueOn]))).toEqual({
      'date-and-venue': '2026-10-15',
      'save-the-date': '2026-10-29',
      invitation: '2026-11-26',
      'registration-deadline': '2026-12-10',
      confirmations: '2026-12-17',
      'pack-closed': '2026-12-24',
      'pack-sent': '2026-12-31',
      'final-check': '2027-01-04',
      thanks: '2027-01-14',
      'minutes-draft': '2027-01-21',
      documentation: '2027-02-04',
      'follow-up-review': '2027-02-04',
    });
  });

  it('takes the registration deadline of the meeting where it has one, and sorts by day', () => {
    const steps = countdownOf({ ...meeting('m', '2027-01-07'), registrationDeadline: day('2026-12-21') }, today);
    expect(steps.map(({ name }) => name).slice(3, 5)).toEqual(['confirmations', 'registration-deadline']);
  });

  it('says what is overdue, due within a week, and later', () => {
    const states = Object.fromEntries(
      countdownOf(meeting('m', '2027-01-07'), today).map(({ name, state }) => [name, state]),
    );
    expect([states['save-the-date'], states['invitation'], states['registration-deadline']]).toEqual([
      'overdue',
      'due',
      'later',
    ]);
  });

  it('calls a step overdue from the day after, and due from a week before', () => {
    const stateOn = (asOf: string) =>
      countdownOf(meeting('m', '2027-01-07'), day(asOf)).find(({ name }) => name === 'invitation')?.state;
    expect(['2026-11-18', '2026-11-19', '2026-11-26', '2026-11-27'].map(stateOn)).toEqual([
      'later',
      'due',
      'due',
      'overdue',
    ]);
  });

  it('counts what comes after a meeting of several days from its last day', () => {
    const long = meeting('m', '2027-01-07');
    const days = [...long.days, { date: day('2027-01-08'), startTime: long.days[0]!.startTime }];
    const thanks = countdownOf({ ...long, days }, today).find(({ name }) => name === 'thanks');
    expect(thanks?.dueOn).toBe('2027-01-15');
  });

  it('knows steps that are done, not needed, and open again', () => {
    const done = withMark([], 'invitation', { doneAt: now, isSkipped: false });
    const both = withMark(done, 'thanks', { doneAt: null, isSkipped: true });
    const reopened = withMark(both, 'invitation', { doneAt: null, isSkipped: false });
    const stateIn = (checklist: Meeting['checklist'], step: string) =>
      countdownOf({ ...meeting('m', '2026-11-01'), checklist }, today).find(({ name }) => name === step)?.state;
    expect(stateIn(both, 'invitation')).toBe('done');
    expect(stateIn(both, 'thanks')).toBe('skipped');
    expect(stateIn(reopened, 'invitation')).toBe('overdue');
  });
});

describe('sites that have stayed away', () => {
  it('are the active ones without a mark of presence for twelve months, longest first', () => {
    const database = office({
      sites: [site('a', '2016-01-01'), site('b', '2016-01-01'), site('c', '2016-01-01')],
      meetings: [attended('m1', '2025-06-01', ['a', 'b']), attended('m2', '2026-03-01', ['a'])],
    });
    expect(absentSites(database, today).map(({ site: { id }, lastOn }) => [id, lastOn])).toEqual([
      ['c', null],
      ['b', '2025-06-01'],
    ]);
  });

  it('are not called away because nobody recorded whether they were there', () => {
    const sites = ['a', 'b', 'c', 'd'].map((id) => site(id, '2016-01-01'));
    const before = attended('m1', '2024-06-01', ['a', 'b', 'c', 'd']);
    const registered = (id: string, date: string, states: Readonly<Record<string, RegistrationStatus>>): Meeting => {
      const made = attended(id, date, Object.keys(states));
      const all = Object.values(made.registrations);
      const registrations = all.map((each) => ({
        ...each,
        registrationStatus: states[each.siteId ?? ''] ?? 'INVITED',
      }));
      return { ...made, registrations: Object.fromEntries(registrations.map((each) => [each.id, each])) };
    };
    const away = (...meetings: readonly Meeting[]) =>
      absentSites(office({ sites, meetings: [before, ...meetings] }), today).map(({ site: { id } }) => id);
    const states = { a: 'REGISTERED', b: 'INVITED', c: 'DECLINED' } as const;
    expect(away(registered('m2', '2026-03-01', states))).toEqual(['c', 'd']);
    expect(away(registered('m2', '2026-03-01', { ...states, d: 'ATTENDED' }))).toEqual(['b', 'c']);
    expect(away(registered('m2', '2025-11-23', states))).toEqual(['c', 'd']);
    expect(away(registered('m2', '2025-11-22', states))).toEqual(['a', 'b', 'c', 'd']);
    expect(away({ ...registered('m2', '2026-03-01', states), isCancelled: true })).toEqual(['a', 'b', 'c', 'd']);
    expect(
      away({ ...before, id: 'm2' as MeetingId, days: registered('m2', '2026-03-01', {}).days, registrations: {} }),
    ).toEqual([]);
  });

  it('leave out those who joined within that time, and those who pause or have ended', () => {
    const paused: Site = {
      ...site('p', '2016-01-01'),
      statusHistory: [{ from: day('2025-01-01'), status: 'PAUSED', mergedInto: null, note: '' }],
    };
    const database = office({
      sites: [site('new', '2026-05-01'), paused, site('a', '2016-01-01')],
      meetings: [attended('m1', '2026-06-01', ['a'])],
    });
    expect(absentSites(database, today)).toEqual([]);
  });

  it('count exactly twelve months as still there', () => {
    const database = office({
      sites: [site('a', '2016-01-01')],
      meetings: [attended('m1', '2025-11-23', ['a'])],
    });
    expect(absentSites(database, today)).toEqual([]);
  });

  it('are nobody while no meeting has taken place', () => {
    expect(absentSites(office({ sites: [site('a', '2016-01-01')], meetings: [] }), today)).toEqual([]);
  });
});

describe('meetings to follow up', () => {
  it('are those of the last six weeks with open steps', () => {
    const closed = ['thanks', 'minutes-draft', 'documentation', 'follow-up-review'].map((step) => ({
      step,
      doneAt: now,
      isSkipped: false,
    }));
    const database = office({
      sites: [],
      meetings: [
        meeting('recent', '2026-11-10'),
        { ...meeting('finished', '2026-11-11'), checklist: closed },
        { ...meeting('cancelled', '2026-11-12'), isCancelled: true },
        meeting('long-ago', '2026-09-01'),
        meeting('coming', '2026-12-01'),
      ],
    });
    expect(meetingsToWrapUp(database, today).map(({ id }) => id)).toEqual(['recent']);
  });
});

function office(data: { readonly sites: readonly Site[]; readonly meetings: readonly Meeting[] }): Database {
  return {
    ...blankDatabase('Büro'),
    sites: Object.fromEntries(data.sites.map((each) => [each.id, each])),
    meetings: Object.fromEntries(data.meetings.map((each) => [each.id, each])),
  };
}

function site(id: string, joinedOn: string): Site {
  return {
    ...blankSite(id),
    id: id as SiteId,
    joinedOn: day(joinedOn),
    statusHistory: [{ from: day(joinedOn), status: 'ACTIVE', mergedInto: null, note: '' }],
  };
}

function meeting(id: string, date: string): Meeting {
  return { ...blankMeeting(id, day(date)), id: id as MeetingId, agenda: {}, registrations: {} };
}

function attended(id: string, date: string, siteIds: readonly string[]): Meeting {
  const registrations = Object.fromEntries(
    siteIds.map((siteId) => [
      siteId,
      {
        ...blankRegistration(),
        id: siteId as RegistrationId,
        siteId: siteId as SiteId,
        guest: { firstName: 'A', lastName: 'B', organisation: '' },
        registrationStatus: 'ATTENDED' as const,
      },
    ]),
  );
  return { ...meeting(id, date), registrations } satisfies Meeting & { days: readonly { date: Day }[] };
}
