import { describe, expect, it } from 'vitest';
import {
  deadlineMovedAlong,
  lastPresentations,
  meetingsSorted,
  nextMeeting,
  nextSeriesNumber,
  previousInSeries,
} from '../../../../shared/domain/meetings/queries.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { blankMeeting, blankSeries } from '../../../../shared/model/blank.ts';
import type { SeriesId } from '../../../../shared/kernel/ids.ts';
import { item, meetingWorld, workbench } from '../../../builders/meeting-world.ts';

const inSeries = () => {
  const bench = workbench(meetingWorld());
  const seriesId = bench.run('series.create', { record: { ...blankSeries('Erfahrungsaustausch') } }).id as SeriesId;
  const add = (date: string) =>
    bench.run('meeting.createInSeries', { seriesId, record: blankMeeting('Austausch', day(date)) });
  return { ...bench, seriesId, add };
};

describe('a series of meetings', () => {
  it('numbers its meetings from 1 and goes on after the highest number', () => {
    const { add, run, database, seriesId } = inSeries();
    expect([add('2018-01-10').seriesNumber, add('2018-07-09').seriesNumber]).toEqual([1, 2]);
    run('meeting.update', { id: add('2019-01-10').id, changes: { seriesNumber: 7 } });
    expect(nextSeriesNumber(database(), seriesId)).toBe(8);
  });

  it('knows the meeting before one by date', () => {
    const { add, meeting, database } = inSeries();
    const [first, second] = [add('2018-01-10').id, add('2018-07-09').id];
    expect(previousInSeries(database(), meeting(second))?.id).toBe(first);
    expect(previousInSeries(database(), meeting(first))).toBeNull();
  });

  it('refuses a meeting of a series that does not exist', () => {
    const { attempt } = inSeries();
    const record = blankMeeting('Austausch', day('2018-01-10'));
    const outcome = attempt('meeting.createInSeries', { seriesId: 'nix' as SeriesId, record });
    expect(outcome).toEqual({ ok: false, error: { code: 'record-missing', table: 'series', id: 'nix' } });
  });
});

describe('meetings by date', () => {
  it('put what is to come first, the next one first, and what was after it, the latest first', () => {
    const { add, database } = inSeries();
    const [old, next, later] = [add('2016-01-10').id, add('2018-07-09').id, add('2019-01-01').id];
    const sorted = meetingsSorted(database(), day('2018-01-01'));
    expect(sorted.upcoming.map(({ id }) => id)).toEqual([next, later]);
    expect(sorted.past.map(({ id }) => id)).toEqual(['m1', old]);
  });

  it('count a meeting of today as the next one, and skip a cancelled one', () => {
    const { database, run, add } = inSeries();
    expect(nextMeeting(database(), day('2017-12-15'))?.id).toBe('m1');
    run('meeting.update', { id: 'm1', changes: { isCancelled: true } });
    expect(nextMeeting(database(), day('2017-12-15'))).toBeNull();
    const later = add('2018-07-09').id;
    expect(nextMeeting(database(), day('2017-12-15'))?.id).toBe(later);
  });

  it('refuse 31.02. as a date', () => {
    const { attempt } = inSeries();
    const record = {
      ...blankMeeting('Austausch', day('2026-02-01')),
      days: [{ date: '2026-02-31', startTime: '09:00' }],
    };
    const outcome = attempt('meeting.create', { record: record as never });
    expect(outcome).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'days.0.date', code: 'not-a-day' }] },
    });
  });
});

describe('themes and questions of a meeting', () => {
  it('keep their ids when they are reworded, and items forget what is removed', () => {
    const bench = workbench(meetingWorld({}, [item('a')]));
    bench.run('meeting.setThemes', { id: 'm1', themes: [{ id: null, label: 'Netzwerke' }] });
    bench.run('meeting.setQuestions', {
      id: 'm1',
      questions: [
        { id: null, text: 'Warum?' },
        { id: null, text: 'Wie?' },
      ],
    });
    const [theme] = bench.meeting().themes;
    const [why, how] = bench.meeting().discussionQuestions.map(({ id }) => id) as [string, string];
    const changes = { themeId: theme?.id ?? '', questionIds: [why, how] };
    bench.run('programme.updateItem', { meetingId: 'm1', id: 'a' as never, changes });
    bench.run('meeting.setThemes', { id: 'm1', themes: [] });
    bench.run('meeting.setQuestions', { id: 'm1', questions: [{ id: how, text: 'Wie genau?' }] });
    expect(bench.meeting().agenda['a']).toMatchObject({ themeId: null, questionIds: [how] });
    expect(bench.meeting().discussionQuestions).toEqual([{ id: how, text: 'Wie genau?' }]);
  });
});

describe('planning like an earlier meeting', () => {
  it('moves all dates by the same days, copies the programme and leaves people out', () => {
    const registrationDeadline = day('2017-12-01');
    const child = item('child', { parentId: 'a' as never });
    const bench = workbench(meetingWorld({ registrationDeadline }, [item('a'), child]));
    const { id } = bench.run('meeting.copy', { id: 'm1', date: day('2018-07-09'), title: 'Zweiter' });
    const copy = bench.meeting(id);
    expect(copy).toMatchObject({
      title: 'Zweiter',
      days: [{ date: '2018-07-09', startTime: '09:00' }],
      registrationDeadline: '2018-06-25',
      registrations: {},
    });
    const [parent] = Object.values(copy.agenda).filter((each) => each.parentId === null);
    expect(Object.values(copy.agenda).map((each) => [each.title, each.parentId])).toEqual([
      ['a', null],
      ['child', parent?.id],
    ]);
    expect(Object.keys(bench.meeting('m1').agenda)).toEqual(['a', 'child']);
  });
});

describe('fairness of presentations', () => {
  it('knows when each site presented last, before the planned day only', () => {
    const database = meetingWorld({}, [item('a', { siteIds: ['s1' as never] })]);
    expect([...lastPresentations(database, day('2018-01-01'))]).toEqual([['s1', '2017-12-15']]);
    expect([...lastPresentations(database, day('2017-12-15'))]).toEqual([]);
  });
});

describe('the day of a meeting before the end of its registration', () => {
  it('is refused by the name of the deadline, and goes through with the deadline moved along', () => {
    const { add, attempt, meeting } = inSeries();
    const { id } = add('2026-12-10');
    expect(attempt('meeting.update', { id, changes: { registrationDeadline: day('2026-12-01') } }).ok).toBe(true);
    const days = meeting(id).days.map((each) => ({ ...each, date: day('2026-11-30') }));
    expect(attempt('meeting.update', { id, changes: { days } })).toMatchObject({
      error: {
        problems: [
          {
            field: 'registrationDeadline',
            code: 'deadline-after-meeting',
            value: '2026-12-01',
            against: '2026-11-30',
          },
        ],
      },
    });
    const along = deadlineMovedAlong(meeting(id), days);
    expect(along).toBe('2026-11-21');
    expect(attempt('meeting.update', { id, changes: { days, registrationDeadline: along } }).ok).toBe(true);
    expect(deadlineMovedAlong({ ...meeting(id), registrationDeadline: null }, days)).toBeNull();
  });

  it('may be the last day of registration itself', () => {
    const { add, attempt } = inSeries();
    const { id } = add('2026-12-10');
    expect(attempt('meeting.update', { id, changes: { registrationDeadline: day('2026-12-10') } }).ok).toBe(true);
    expect(attempt('meeting.update', { id, changes: { registrationDeadline: day('2026-12-11') } }).ok).toBe(false);
  });
});
