import { describe, expect, it } from 'vitest';
import { siblingsOf } from '../../../../shared/domain/programme/arrange.ts';
import { programmeOf, sideBySide, takesIn } from '../../../../shared/domain/programme/blocks.ts';
import { scheduleDay } from '../../../../shared/domain/programme/schedule.ts';
import { time } from '../../../../shared/kernel/dates.ts';
import type { AgendaItemId } from '../../../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';
import { item, meetingWorld, workbench } from '../../../builders/meeting-world.ts';

const meetingId = 'm1';
const id = (text: string) => text as AgendaItemId;
const workshop = (name: string, position: number, more: Partial<AgendaItem> = {}) =>
  item(name, { agendaItemType: 'WORKSHOP', position, durationMinutes: 60, ...more });

/** The programme as lines: what stands side by side in brackets behind its block. */
const shape = (items: readonly AgendaItem[]) =>
  siblingsOf(items, { dayIndex: 0, parentId: null }).map((each) => {
    const columns = siblingsOf(items, { dayIndex: 0, parentId: each.id }).map((column) => column.title);
    return columns.length === 0 ? each.title : `${each.title}[${columns.join(' ')}]`;
  });

function bench(agenda: readonly AgendaItem[]) {
  const made = workbench(meetingWorld({}, agenda));
  const beside = (of: string, parentId: string, index = 0) =>
    made.attempt('programme.moveItem', { meetingId, id: id(of), spot: { dayIndex: 0, parentId: id(parentId), index } });
  const items = () => Object.values(made.meeting().agenda);
  return { ...made, beside, items, shape: () => shape(items()) };
}

describe('sessions side by side', () => {
  it('become columns of one block, neither of them stands inside the other', () => {
    const made = bench([workshop('A', 0), workshop('B', 1), workshop('C', 2), item('Ende', { position: 3 })]);
    expect(made.beside('B', 'A').ok).toBe(true);
    expect(made.shape()).toEqual(['[A B]', 'C', 'Ende']);
    const block = made.meeting().agenda['A']?.parentId;
    made.beside('C', String(block), 2);
    expect(made.shape()).toEqual(['[A B C]', 'Ende']);
    expect(made.items().find((each) => each.id === block)).toMatchObject({
      title: '',
      agendaItemType: 'EXCHANGE_PHASE',
      durationMinutes: 0,
      parentId: null,
    });
  });

  it('begin together and last as long as the longest of them', () => {
    const made = bench([item('Anfang', {}), workshop('A', 1), workshop('B', 2, { durationMinutes: 90 })]);
    made.beside('B', 'A');
    const rows = scheduleDay(made.items(), 0, time('09:00')).rows;
    expect(rows.map((row) => [row.item.title, row.start, row.end])).toEqual([
      ['Anfang', '09:00', '09:30'],
      ['', '09:30', '11:00'],
      ['A', '09:30', '10:30'],
      ['B', '09:30', '11:00'],
    ]);
  });

  it('hand the fixed start of the first to the block, and get it back when the block goes', () => {
    const made = bench([workshop('A', 0, { lockedStart: time('10:00') }), workshop('B', 1)]);
    made.beside('B', 'A');
    expect(scheduleDay(made.items(), 0, time('09:00')).rows.map((row) => row.start)).toEqual([
      '10:00',
      '10:00',
      '10:00',
    ]);
    made.run('programme.removeItem', { meetingId, id: id('B') });
    expect(made.shape()).toEqual(['A']);
    expect(made.meeting().agenda['A']?.lockedStart).toBe('10:00');
  });

  it.each([
    ['taken out', 'move'],
    ['removed', 'remove'],
  ])('leave no block behind when all but one are %s', (_how, how) => {
    const made = bench([item('Anfang', {}), workshop('A', 1), workshop('B', 2), item('Ende', { position: 3 })]);
    made.beside('B', 'A');
    if (how === 'remove') made.run('programme.removeItem', { meetingId, id: id('A') });
    else made.run('programme.moveItem', { meetingId, id: id('A'), spot: { dayIndex: 0, parentId: null, index: 0 } });
    expect(made.shape()).toEqual(how === 'remove' ? ['Anfang', 'B', 'Ende'] : ['A', 'Anfang', 'B', 'Ende']);
  });

  it('keep a block that was given a name, whatever leaves it', () => {
    const made = bench([workshop('A', 0), workshop('B', 1)]);
    made.beside('B', 'A');
    const block = id(String(made.meeting().agenda['A']?.parentId));
    made.run('programme.updateItem', { meetingId, id: block, changes: { title: 'Zur Wahl' } });
    made.run('programme.removeItem', { meetingId, id: id('A') });
    made.run('programme.removeItem', { meetingId, id: id('B') });
    expect(made.shape()).toEqual(['Zur Wahl']);
  });

  it('keep an item without a name that never held anything', () => {
    const blank = item('leer', { title: '', agendaItemType: 'EXCHANGE_PHASE', position: 2 });
    const made = bench([workshop('A', 0), workshop('B', 1), blank]);
    made.beside('B', 'A');
    made.run('programme.removeItem', { meetingId, id: id('A') });
    expect(made.shape()).toEqual(['B', '']);
  });

  it('stay columns when their phase is renamed, and no phase becomes a session', () => {
    const phase = workshop('p', 0, { title: 'Workshops' });
    const made = bench([phase, workshop('A', 0, { parentId: id('p') }), workshop('B', 1, { parentId: id('p') })]);
    expect(
      made.attempt('programme.updateItem', { meetingId, id: id('p'), changes: { agendaItemType: 'TALK' } }).ok,
    ).toBe(true);
    made.run('programme.updateItem', { meetingId, id: id('p'), changes: { title: 'Nachmittag' } });
    expect(made.meeting().agenda['p']).toMatchObject({ title: 'Nachmittag', agendaItemType: 'EXCHANGE_PHASE' });
    expect(shape(programmeOf(made.meeting()))).toEqual(['Nachmittag[A B]']);
    const toSession = { agendaItemType: 'WORKSHOP' } as const;
    expect(made.attempt('programme.updateItem', { meetingId, id: id('p'), changes: toSession })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('what takes the next item in', () => {
  const next = workshop('B', 1);
  it.each([
    ['an exchange phase', item('Austausch', { agendaItemType: 'EXCHANGE_PHASE' }), true],
    ['a title of several', item('Parallele Workshops', { agendaItemType: 'WORKSHOP' }), true],
    ['a workshop', workshop('Workshop A', 0), false],
    ['a talk', item('Vortrag'), false],
    ['a phase in a room', item('Austausch', { agendaItemType: 'EXCHANGE_PHASE', room: 'Saal' }), false],
    ['a phase with a name', item('Austausch', { agendaItemType: 'EXCHANGE_PHASE', who: 'Eva Kern' }), false],
    ['a phase of a site', item('Austausch', { agendaItemType: 'EXCHANGE_PHASE', siteIds: ['s1' as never] }), false],
    ['a phase of a person', item('x', { agendaItemType: 'EXCHANGE_PHASE', speakerIds: ['c1' as never] }), false],
  ])('%s', (_name, before, expected) => {
    expect(takesIn([before, next], before, next)).toBe(expected);
  });

  it('no exchange phase takes in another one', () => {
    const [first, second] = ['1', '2'].map((name) => item(name, { agendaItemType: 'EXCHANGE_PHASE' }));
    if (!first || !second) throw new Error('two were made');
    expect(takesIn([first, second], first, second)).toBe(false);
  });
});

describe('a programme in which a session stands inside another one', () => {
  const wrong = [
    item('Anfang', {}),
    workshop('A', 1, { lockedStart: time('10:00') }),
    workshop('B', 0, { parentId: id('A') }),
    workshop('C', 1, { parentId: id('A') }),
    item('Ende', { position: 2 }),
  ];

  it('is read as columns, the outer one first, at the same times', () => {
    expect(shape(sideBySide(wrong))).toEqual(['Anfang', '[A B C]', 'Ende']);
    const before = scheduleDay(wrong, 0, time('09:00')).rows.map((row) => [row.item.title, row.start, row.end]);
    const after = scheduleDay(sideBySide(wrong), 0, time('09:00')).rows.map((row) => [
      row.item.title,
      row.start,
      row.end,
    ]);
    expect(after.filter(([title]) => title !== '')).toEqual(before);
  });

  it('is the same after a second reading, and the same list where nothing is wrong', () => {
    const mended = sideBySide(wrong);
    expect(sideBySide(mended)).toBe(mended);
    const fine = [
      item('a'),
      item('p', { agendaItemType: 'EXCHANGE_PHASE', position: 1 }),
      item('b', { parentId: id('p') }),
    ];
    expect(sideBySide(fine)).toBe(fine);
  });

  it('is written as it is read by the next change, also by one of the block that was only read', () => {
    const made = bench(wrong);
    const block = id(String(programmeOf(made.meeting()).find((each) => each.id === 'A')?.parentId));
    made.run('programme.updateItem', { meetingId, id: block, changes: { title: 'Workshops am Vormittag' } });
    expect(made.shape()).toEqual(['Anfang', 'Workshops am Vormittag[A B C]', 'Ende']);
    expect(made.items()).toHaveLength(6);
  });

  it('loses only the outer session when that one is removed', () => {
    const made = bench(wrong);
    made.run('programme.removeItem', { meetingId, id: id('A') });
    expect(made.shape()).toEqual(['Anfang', '[B C]', 'Ende']);
  });
});
