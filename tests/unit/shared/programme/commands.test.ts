import { describe, expect, it } from 'vitest';
import { siblingsOf } from '../../../../shared/domain/programme/arrange.ts';
import { exchangeDaySlots, slotsLike } from '../../../../shared/domain/programme/templates.ts';
import { day, time } from '../../../../shared/kernel/dates.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import { item, line, meetingWorld, workbench } from '../../../builders/meeting-world.ts';

const meetingId = 'm1';
const plenary = { dayIndex: 0, parentId: null };
const id = (text: string) => text as AgendaItemId;
const under = (parentId: string) => ({ dayIndex: 0, parentId: id(parentId) });
const phase = (name: string, position = 0) => item(name, { position, agendaItemType: 'EXCHANGE_PHASE' });
const bench = (agenda = line([30, 30, 30]), overrides = {}) => {
  const made = workbench(meetingWorld(overrides, agenda));
  const order = (at = plenary as { dayIndex: number; parentId: AgendaItemId | null }) =>
    siblingsOf(Object.values(made.meeting().agenda), at).map((each) => each.id as string);
  return { ...made, order };
};

describe('programme commands', () => {
  it('add an item under the name it was given, but never in place of another', () => {
    const { attempt, order } = bench();
    const add = (name: string) =>
      attempt('programme.addItem', { meetingId, id: id(name), spot: { ...plenary, index: 0 }, content: {} });
    expect(add('mine')).toEqual({ ok: true, value: { id: 'mine' } });
    expect(add('i1')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(order()).toEqual(['mine', 'i0', 'i1', 'i2']);
  });

  it('add an item at its place', () => {
    const { run, order } = bench();
    run('programme.addItem', { meetingId, spot: { ...plenary, index: 1 }, content: { title: 'Neu' } });
    run('programme.addItem', { meetingId, spot: { ...plenary, index: null }, content: {} });
    expect(order()).toEqual(['i0', 'n1', 'i1', 'i2', 'n2']);
  });

  it('move an item, into an exchange phase and out again', () => {
    const { run, order } = bench([...line([30, 30]), phase('p', 2)]);
    run('programme.moveItem', { meetingId, id: id('i1'), spot: { ...plenary, index: 0 } });
    expect(order()).toEqual(['i1', 'i0', 'p']);
    run('programme.moveItem', { meetingId, id: id('i1'), spot: { dayIndex: 0, parentId: id('p'), index: 0 } });
    expect([order(), order(under('p'))]).toEqual([['i0', 'p'], ['i1']]);
    run('programme.moveItem', { meetingId, id: id('i1'), spot: { ...plenary, index: 2 } });
    expect([order(), order(under('p'))]).toEqual([['i0', 'p', 'i1'], []]);
  });

  it('refuse a third level, an item under itself and a day the meeting does not have', () => {
    const { run, attempt } = bench([...line([30, 30, 30]), phase('p', 3)]);
    const move = (of: string, parentId: string | null, dayIndex = 0) =>
      attempt('programme.moveItem', {
        meetingId,
        id: id(of),
        spot: { dayIndex, parentId: parentId as AgendaItemId | null, index: 0 },
      }).ok;
    run('programme.moveItem', { meetingId, id: id('i1'), spot: { dayIndex: 0, parentId: id('p'), index: 0 } });
    expect([move('i2', 'i1'), move('p', 'i2'), move('i2', 'i2'), move('i2', null, 1)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('remove an item with what runs under it', () => {
    const { run, order, meeting } = bench([
      phase('p'),
      item('i1', { position: 1 }),
      item('child', { parentId: id('p') }),
    ]);
    run('programme.removeItem', { meetingId, id: id('p') });
    expect([order(), Object.keys(meeting().agenda)]).toEqual([['i1'], ['i1']]);
    expect(meeting().agenda['i1']?.position).toBe(0);
  });

  it('duplicate an item with what runs under it, right behind it', () => {
    const { run, order } = bench([phase('p'), item('i1', { position: 1 }), item('child', { parentId: id('p') })]);
    run('programme.duplicateItem', { meetingId, id: id('p') });
    expect([order(), order(under('n1'))]).toEqual([['p', 'n1', 'i1'], ['n2']]);
  });

  it('lock the start where the item stands, and unlock it', () => {
    const { run, meeting } = bench();
    run('programme.lockStart', { meetingId, id: id('i2'), start: null });
    expect(meeting().agenda['i2']?.lockedStart).toBe('10:00');
    run('programme.unlockStart', { meetingId, id: id('i2') });
    expect(meeting().agenda['i2']?.lockedStart).toBeNull();
  });

  it.each([-5, 1441, 2.5, Number.NaN])('refuse a duration of %s minutes and change nothing', (durationMinutes) => {
    const { attempt, meeting } = bench();
    const outcome = attempt('programme.updateItem', { meetingId, id: id('i0'), changes: { durationMinutes } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(meeting().agenda['i0']?.durationMinutes).toBe(30);
  });

  it('take 0 and 1440 minutes', () => {
    const { run, meeting } = bench();
    run('programme.updateItem', { meetingId, id: id('i0'), changes: { durationMinutes: 0 } });
    run('programme.updateItem', { meetingId, id: id('i1'), changes: { durationMinutes: 1440 } });
    expect([meeting().agenda['i0']?.durationMinutes, meeting().agenda['i1']?.durationMinutes]).toEqual([0, 1440]);
  });

  it('do not let an update change the place of an item', () => {
    const { run, order } = bench();
    run('programme.updateItem', { meetingId, id: id('i0'), changes: { position: 9, title: 'x' } as never });
    expect(order()).toEqual(['i0', 'i1', 'i2']);
  });

  it('refuse themes, questions and sites that do not exist', () => {
    const { attempt } = bench();
    const change = (changes: object) => attempt('programme.updateItem', { meetingId, id: id('i0'), changes }).ok;
    expect([change({ themeId: 'x' }), change({ questionIds: ['x'] }), change({ siteIds: ['x'] })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('fill an empty programme from the template of an exchange day, with lunch locked', () => {
    const { run, meeting, order } = bench([]);
    const titles = new Proxy({}, { get: (_target, key) => String(key) }) as Parameters<typeof exchangeDaySlots>[1];
    run('programme.applyTemplate', { meetingId, slots: exchangeDaySlots(time('09:30'), titles) });
    expect(order()).toHaveLength(11);
    const lunch = Object.values(meeting().agenda).find((each) => each.agendaItemType === 'LUNCH');
    expect(lunch).toMatchObject({ title: 'lunch', lockedStart: '12:30' });
  });

  it('make a programme like that of another meeting, without its people and sites', () => {
    const source = [{ ...phase('a'), siteIds: ['s1' as never], room: 'Saal' }, item('b', { parentId: id('a') })];
    const { run, meeting } = bench([]);
    run('programme.applyTemplate', { meetingId, slots: slotsLike(source) });
    expect(Object.values(meeting().agenda)).toMatchObject([
      { title: 'a', siteIds: [], room: 'Saal', parentId: null },
      { title: 'b', parentId: 'n1' },
    ]);
  });

  it('bring items of a day that is taken away to the end of the day that stays', () => {
    const days = [
      { date: day('2017-12-15'), startTime: time('09:00') },
      { date: day('2017-12-16'), startTime: time('09:00') },
    ];
    const { run, order } = bench([...line([30]), item('second', { dayIndex: 1 })], { days });
    run('meeting.update', { id: meetingId, changes: { days: days.slice(0, 1) } });
    expect(order()).toEqual(['i0', 'second']);
  });
});
