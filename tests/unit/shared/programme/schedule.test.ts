import { describe, expect, it } from 'vitest';
import { scheduleDay } from '../../../../shared/domain/programme/schedule.ts';
import { time } from '../../../../shared/kernel/dates.ts';
import type { AgendaItemId, ContactId, SiteId } from '../../../../shared/kernel/ids.ts';
import { item, line } from '../../../builders/meeting-world.ts';

const nine = time('09:00');
const times = (items: ReturnType<typeof line>, start = nine) =>
  scheduleDay(items, 0, start).rows.map((row) => `${row.item.id} ${row.start}-${row.end}`);

describe('scheduleDay', () => {
  it('starts each item where the one before ends', () => {
    expect(times(line([30, 15, 45]))).toEqual(['i0 09:00-09:30', 'i1 09:30-09:45', 'i2 09:45-10:30']);
  });

  it('gives an empty day no length and no warning', () => {
    expect(scheduleDay([], 0, nine)).toMatchObject({
      rows: [],
      start: '09:00',
      end: '09:00',
      totalMinutes: 0,
      warnings: [],
    });
  });

  it('shows slack before a locked start and continues from the lock', () => {
    const items = line([30, 60, 10]).map((each) => (each.id === 'i1' ? { ...each, lockedStart: time('09:45') } : each));
    const schedule = scheduleDay(items, 0, nine);
    expect(schedule.rows.map((row) => [row.start, row.slackBefore, row.overrunMinutes])).toEqual([
      ['09:00', 0, 0],
      ['09:45', 15, 0],
      ['10:45', 0, 0],
    ]);
    expect(schedule.warnings).toEqual([{ kind: 'slack', itemId: 'i1', minutes: 15 }]);
  });

  it('shows the overrun at the locked start that is run into, and does not move it', () => {
    const items = [item('talk', { durationMinutes: 70 }), item('lunch', { position: 1, lockedStart: time('10:00') })];
    const schedule = scheduleDay(items, 0, nine);
    expect(schedule.rows[1]).toMatchObject({ start: '10:00', overrunMinutes: 10, slackBefore: 0 });
    expect(schedule.warnings).toEqual([{ kind: 'overrun', itemId: 'lunch', minutes: 10 }]);
  });

  it('lets what runs side by side start together and last as long as the longest', () => {
    const parentId = 'block' as AgendaItemId;
    const items = [
      item('block', { durationMinutes: 20, agendaItemType: 'WORKSHOP' }),
      item('a', { parentId, durationMinutes: 60 }),
      item('b', { parentId, position: 1, durationMinutes: 45 }),
      item('after', { position: 1, durationMinutes: 5 }),
    ];
    expect(times(items)).toEqual(['block 09:00-10:00', 'a 09:00-10:00', 'b 09:00-09:45', 'after 10:00-10:05']);
  });

  it('goes on past midnight and says so', () => {
    const schedule = scheduleDay(line([60, 30]), 0, time('23:30'));
    expect(schedule.rows.map((row) => [row.start, row.end])).toEqual([
      ['23:30', '00:30'],
      ['00:30', '01:00'],
    ]);
    expect(schedule).toMatchObject({ endsAfterMidnight: true, totalMinutes: 90 });
    expect(schedule.warnings).toEqual([{ kind: 'past-midnight', itemId: 'i0' }]);
  });

  it('reads a lock after midnight as the next day, and one shortly before the start as the same morning', () => {
    const late = [item('a', { durationMinutes: 60 }), item('b', { position: 1, lockedStart: time('00:30') })];
    expect(scheduleDay(late, 0, time('23:00')).rows[1]).toMatchObject({ startMinutes: 1470, slackBefore: 30 });
    const early = scheduleDay([item('a', { lockedStart: time('08:30') })], 0, nine);
    expect(early).toMatchObject({ start: '08:30', totalMinutes: 30 });
    expect(early.rows[0]).toMatchObject({ overrunMinutes: 30 });
  });

  it('keeps an item of no minutes in its place', () => {
    expect(times(line([10, 0, 10]))).toEqual(['i0 09:00-09:10', 'i1 09:10-09:10', 'i2 09:10-09:20']);
  });

  it('times a hundred items', () => {
    const schedule = scheduleDay(line(Array.from({ length: 100 }, () => 5)), 0, nine);
    expect(schedule).toMatchObject({ end: '17:20', totalMinutes: 500 });
  });
});

describe('warnings', () => {
  const kinds = (items: ReturnType<typeof line>) => scheduleDay(items, 0, nine).warnings;

  it('miss a break after more than two hours, at the item that passes the limit', () => {
    expect(kinds(line([60, 60]))).toEqual([]);
    expect(kinds(line([60, 60, 15]))).toEqual([{ kind: 'no-break', itemId: 'i2', minutes: 135 }]);
  });

  it('count anew after a break', () => {
    const items = line([100, 15, 100]).map((each, index) =>
      index === 1 ? { ...each, agendaItemType: 'BREAK' as const } : each,
    );
    expect(kinds(items)).toEqual([]);
  });

  it('find a person, a site and a room at two things at the same time', () => {
    const parentId = 'p' as AgendaItemId;
    const both = { parentId, speakerIds: ['c1' as ContactId], siteIds: ['s1' as SiteId] };
    const items = [item('p'), item('a', { ...both, room: 'Saal' }), item('b', { ...both, position: 1, room: 'saal ' })];
    expect(kinds(items)).toEqual([
      { kind: 'speaker-twice', itemId: 'b', otherItemId: 'a', subject: 'c1' },
      { kind: 'site-twice', itemId: 'b', otherItemId: 'a', subject: 's1' },
      { kind: 'room-twice', itemId: 'b', otherItemId: 'a', subject: 'saal' },
    ]);
  });

  it('allow the same room one after another, and a parent and its child in one room', () => {
    const items = [
      item('p', { room: 'Saal' }),
      item('a', { parentId: 'p' as AgendaItemId, room: 'Saal' }),
      item('next', { position: 1, room: 'Saal' }),
    ];
    expect(kinds(items)).toEqual([]);
  });
});
