import { describe, expect, it } from 'vitest';
import { deadlinesOn, overdueCount } from '../../../../shared/domain/deadlines/queries.ts';
import { addDays, day, instant, type Day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, FundingPhaseId, MeetingId, MilestoneId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import {
  blankAgreement,
  blankFollowUp,
  blankFundingPhase,
  blankMeeting,
  blankMilestone,
  blankSteeringGroup,
} from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const essen = 'essen' as SiteId;
const today = day('2026-11-23');

function withAgreements(agreements: Readonly<Record<string, Partial<Agreement>>>): Database {
  const records = Object.entries(agreements).map(([id, fields]): [string, Agreement] => [
    id,
    { ...blankAgreement(essen), ...fields, id: id as AgreementId },
  ]);
  return { ...databaseOf({ essen: {} }), agreements: Object.fromEntries(records) };
}

function keysOn(database: Database, on: Day): string[] {
  return deadlinesOn(database, on).map(({ key }) => key);
}

describe('agreement ends', () => {
  const first = { termStart: day('2017-06-01'), termEnd: day('2025-12-31') };
  const second = { termStart: day('2026-01-01'), termEnd: day('2028-12-31'), renewalOf: 'first' as AgreementId };

  it('stand open until the renewal is signed', () => {
    const database = withAgreements({ first, second: { ...second, signedOn: day('2025-11-15') } });
    expect(deadlinesOn(database, day('2025-10-01')).map(({ key, band, daysLeft }) => [key, band, daysLeft])).toEqual([
      ['agreement-end:first', 'within-180', 91],
    ]);
    expect(keysOn(database, day('2025-11-15'))).toEqual(['agreement-end:second']);
    expect(keysOn(database, day('2026-02-01'))).toEqual(['agreement-end:second']);
  });

  it('stand open until the renewal begins where nobody noted when it was signed', () => {
    const database = withAgreements({ first, second: { ...second, signedOn: null } });
    expect(keysOn(database, day('2025-12-31'))).toEqual(['agreement-end:first']);
    expect(keysOn(database, day('2026-01-01'))).toEqual(['agreement-end:second']);
  });

  it('stand open until the renewal is signed, also where it has begun before', () => {
    const database = withAgreements({ first, second: { ...second, signedOn: day('2026-03-15') } });
    expect(keysOn(database, day('2026-03-14'))).toEqual(['agreement-end:first']);
    expect(keysOn(database, day('2026-03-15'))).toEqual(['agreement-end:second']);
  });

  it('are settled by a later agreement of the same kind that nobody linked, not by one that runs beside it', () => {
    const later = { ...second, renewalOf: null };
    expect(keysOn(withAgreements({ first, later }), day('2026-02-01'))).toEqual(['agreement-end:later']);
    const beside = { termStart: day('2020-01-01'), termEnd: day('2027-12-31') };
    expect(keysOn(withAgreements({ first, beside }), day('2026-02-01'))).toEqual([
      'agreement-end:first',
      'agreement-end:beside',
    ]);
    const municipal = { ...later, agreementType: 'MUNICIPAL' as const };
    expect(keysOn(withAgreements({ first, municipal }), day('2026-02-01'))).toContain('agreement-end:first');
  });

  it('concern only sites that take part on the day', () => {
    const left = changed(withAgreements({ first }), 'site.setStatus', {
      id: essen,
      from: day('2025-12-01'),
      status: 'ENDED',
      note: '',
    });
    const joined = changed(left, 'site.setStatus', { id: essen, from: null, status: 'ACTIVE', note: '' });
    expect(keysOn(joined, day('2025-11-30'))).toEqual(['agreement-end:first']);
    expect(keysOn(joined, day('2025-12-01'))).toEqual([]);
  });
});

describe('other deadlines', () => {
  const milestone = { ...blankMilestone(essen, 'Bedarfe erhoben'), id: 'm' as MilestoneId, dueOn: day('2026-12-01') };

  it('are gone from the day their record is done', () => {
    const database: Database = {
      ...databaseOf({ essen: {} }),
      milestones: { m: { ...milestone, doneOn: day('2026-11-20') } },
    };
    expect(keysOn(database, day('2026-11-19'))).toEqual(['milestone:m']);
    expect(keysOn(database, day('2026-11-20'))).toEqual([]);
  });

  it('come from tasks, coming meetings, decisions and funding phases too, the next first', () => {
    const database = everyKind();
    expect(deadlinesOn(database, today).map(({ kind, band, isPressing }) => [kind, band, isPressing])).toEqual([
      ['follow-up', 'overdue', true],
      ['registration-deadline', 'within-30', true],
      ['milestone', 'within-30', true],
      ['steering-decision', 'within-90', false],
      ['funding-phase-end', 'later', false],
    ]);
    expect(overdueCount(database, today)).toBe(1);
  });

  it('of funding phases lie ahead or today: a phase that is over is history, followed by another or not', () => {
    const phase = (id: string, from: string | null, until: string) => ({
      [id]: {
        ...blankFundingPhase(id),
        id: id as FundingPhaseId,
        from: from === null ? null : day(from),
        until: day(until),
      },
    });
    const database: Database = {
      ...databaseOf({}),
      fundingPhases: {
        ...phase('IV', null, '2023-10-01'),
        ...phase('V', '2024-01-01', '2026-11-23'),
        ...phase('VI', '2026-11-24', '2028-12-31'),
      },
    };
    expect(keysOn(database, day('2026-11-22'))).toEqual(['funding-phase-end:V']);
    expect(keysOn(database, day('2026-11-23'))).toEqual(['funding-phase-end:V']);
    expect(keysOn(database, day('2026-11-24'))).toEqual(['funding-phase-end:VI']);
    expect(keysOn(database, day('2023-10-01'))).toEqual(['funding-phase-end:IV']);
    expect(keysOn(database, day('2029-01-01'))).toEqual([]);
    for (const on of ['2023-10-02', '2026-11-24', '2029-01-01']) expect(overdueCount(database, day(on))).toBe(0);
  });

  it('of a meeting are closed with the step of its countdown, and with the meeting', () => {
    const ticked = changed(everyKind(), 'meeting.markStep', {
      id: 'meeting' as MeetingId,
      step: 'registration-deadline',
      mark: 'skipped',
    });
    expect(keysOn(ticked, today)).not.toContain('registration-deadline:meeting');
    expect(keysOn(everyKind(), day('2026-12-15'))).toContain('registration-deadline:meeting');
    expect(keysOn(everyKind(), day('2026-12-16'))).not.toContain('registration-deadline:meeting');
  });

  it('are ticked in their own record when they are done in the list', () => {
    const database = everyKind();
    const notices = deadlinesOn(database, today).map(({ key, dueOn }) => ({ notice: key, dueOn }));
    const done = changed(database, 'notice.done', { notices });
    expect(Object.values(done.noticeMarks).map(({ notice }) => notice)).toEqual(['funding-phase-end:phase']);
    expect(done.followUps['task']?.doneAt).toBe('2026-11-23T09:00:00Z');
    expect(done.milestones['m']?.doneOn).toBe(today);
    expect(done.steeringGroups['group']?.meetings[0]?.decisions[0]?.doneOn).toBe(today);
    expect(deadlinesOn(done, today).map(({ key, state }) => [key, state])).toEqual([
      ['funding-phase-end:phase', 'DONE'],
    ]);
  });
});

describe('marks', () => {
  const database = withAgreements({ first: { termEnd: addDays(today, 20) } });
  const notice = { notice: 'agreement-end:first', dueOn: addDays(today, 20) };

  it('put a deadline off until the day it comes back', () => {
    const snoozed = changed(database, 'notice.snooze', { notices: [notice], until: addDays(today, 7) });
    const states = [0, 6, 7].map((days) => deadlinesOn(snoozed, addDays(today, days))[0]?.state);
    expect(states).toEqual(['SNOOZED', 'SNOOZED', 'OPEN']);
    expect(deadlinesOn(snoozed, addDays(today, -1))[0]?.state).toBe('OPEN');
  });

  it('count only for the due day they were made for', () => {
    const done = changed(database, 'notice.done', { notices: [notice], note: 'läuft aus' });
    expect(deadlinesOn(done, today)[0]).toMatchObject({ state: 'DONE', note: 'läuft aus' });
    const moved = changed(done, 'agreement.update', { id: 'first', changes: { termEnd: addDays(today, 25) } });
    expect(deadlinesOn(moved, today)[0]?.state).toBe('OPEN');
  });

  it('are taken back from today on; earlier days still show them', () => {
    const yesterday = {
      id: 'mark' as never,
      ...notice,
      noticeState: 'DONE' as const,
      snoozedUntil: null,
      markedAt: instant('2026-11-22T09:00:00Z'),
      note: '',
    };
    const cleared = changed({ ...database, noticeMarks: { mark: yesterday } }, 'notice.clear', { notices: [notice] });
    expect(deadlinesOn(cleared, today)[0]?.state).toBe('OPEN');
    expect(deadlinesOn(cleared, addDays(today, -1))[0]?.state).toBe('DONE');
    const doneToday = changed(database, 'notice.done', { notices: [notice] });
    expect(changed(doneToday, 'notice.clear', { notices: [notice] }).noticeMarks).toEqual({});
  });

  it('cannot put something off into the past', () => {
    expect(failure(database, 'notice.snooze', { notices: [notice], until: today })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'until', code: 'end-before-start', value: today }],
    });
  });
});

function everyKind(): Database {
  const decision = { id: 'd', text: 'Kommune anfragen', responsible: '', dueOn: addDays(today, 60), doneOn: null };
  return {
    ...databaseOf({ essen: {} }),
    milestones: {
      m: { ...blankMilestone(essen, 'Bedarfe erhoben'), id: 'm' as MilestoneId, dueOn: day('2026-12-01') },
    },
    followUps: {
      task: { ...blankFollowUp('Protokoll'), id: 'task' as never, dueOn: addDays(today, -1) },
    },
    meetings: {
      meeting: {
        ...blankMeeting('Austausch', day('2026-12-15')),
        id: 'meeting' as MeetingId,
        registrationDeadline: day('2026-11-30'),
        agenda: {},
        registrations: {},
      },
    },
    steeringGroups: {
      group: {
        ...blankSteeringGroup(essen),
        id: 'group' as never,
        meetings: [{ id: 's', heldOn: day('2026-10-01'), place: '', topics: '', decisions: [decision] }],
      },
    },
    fundingPhases: {
      phase: { ...blankFundingPhase('Phase V'), id: 'phase' as FundingPhaseId, until: day('2028-12-31') },
    },
  };
}
