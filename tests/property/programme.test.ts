import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHistory, record, undo } from '../../shared/commands/history.ts';
import { commands, type CommandName } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import type { Command } from '../../shared/domain/command.ts';
import { fitsUnder, placed, siblingsOf, spotOf, without } from '../../shared/domain/programme/arrange.ts';
import { isFrame, programmeOf } from '../../shared/domain/programme/blocks.ts';
import { scheduleDay } from '../../shared/domain/programme/schedule.ts';
import { required } from '../../shared/kernel/assert.ts';
import { day, instant, time, timeOfMinutes } from '../../shared/kernel/dates.ts';
import type { AgendaItemId } from '../../shared/kernel/ids.ts';
import { agendaItemType, type AgendaItem, type AgendaItemType } from '../../shared/model/agenda-item.ts';
import { item, line, meetingWorld } from '../builders/meeting-world.ts';

interface Step {
  readonly kind: 'add' | 'move' | 'remove';
  readonly pick: number;
  readonly under: number | null;
  readonly dayIndex: number;
  readonly index: number;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('add', 'add', 'move', 'move', 'remove'),
    pick: fc.nat(50),
    under: fc.option(fc.nat(50), { freq: 3 }),
    dayIndex: fc.nat(2),
    index: fc.nat(8),
  }),
  { maxLength: 40 },
);

function play(all: readonly Step[]): AgendaItem[] {
  let items: AgendaItem[] = [];
  all.forEach((step, number) => {
    const target = items[step.pick % Math.max(items.length, 1)];
    const parent = step.under === null ? undefined : items[step.under % Math.max(items.length, 1)];
    const id = step.kind === 'add' ? `x${String(number)}` : (target?.id ?? '');
    const fits = parent !== undefined && fitsUnder(items, id, parent.id);
    const line = fits
      ? { dayIndex: parent.dayIndex, parentId: parent.id }
      : { dayIndex: step.dayIndex, parentId: null };
    if (step.kind === 'add') items = placed(items, item(id), { ...line, index: step.index });
    else if (target && step.kind === 'move') items = placed(items, target, { ...line, index: step.index });
    else if (target) items = without(items, target.id);
  });
  return items;
}

const byId = (items: readonly AgendaItem[]) => [...items].sort((left, right) => (left.id < right.id ? -1 : 1));

describe('arranging a programme', () => {
  it('keeps positions 0, 1, 2 … in every line, whatever is added, moved and removed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const items = play(all);
        for (const each of items) {
          const line = siblingsOf(items, each);
          expect(line.map((sibling) => sibling.position)).toEqual(line.map((_sibling, index) => index));
        }
      }),
    );
  });

  it('keeps every child on the day of its parent, and no child without one', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const items = play(all);
        for (const each of items) {
          if (each.parentId === null) continue;
          expect(items.find((parent) => parent.id === each.parentId)?.dayIndex).toBe(each.dayIndex);
        }
      }),
    );
  });

  it('is back where it was after moving there and back', () => {
    fc.assert(
      fc.property(steps, fc.nat(50), fc.nat(2), fc.nat(8), (all, pick, dayIndex, index) => {
        const items = play(all);
        const moving = items[pick % Math.max(items.length, 1)];
        if (!moving) return;
        const home = spotOf(items, moving.id);
        const away = placed(items, moving, { dayIndex, parentId: null, index });
        const back = away.find((each) => each.id === moving.id);
        if (!home || !back) throw new Error('a moved item is still there');
        expect(byId(placed(away, back, home))).toEqual(byId(items));
      }),
    );
  });
});

describe('timing a programme', () => {
  const durations = fc.array(fc.integer({ min: 0, max: 1440 }), { maxLength: 30 });

  it('puts each start where the durations before it end', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 0, max: 1439 }), (all, start) => {
        let expected = start;
        for (const row of scheduleDay(line(all), 0, timeOfMinutes(start)).rows) {
          expect(row.startMinutes).toBe(expected);
          expected += row.item.durationMinutes;
        }
      }),
    );
  });

  it('never moves a locked start, whatever comes before it', () => {
    const locked = item('locked', { position: 1000, lockedStart: time('12:30') });
    fc.assert(
      fc.property(durations, (all) => {
        const row = scheduleDay([...line(all), locked], 0, time('09:00')).rows.at(-1);
        const before = all.reduce((sum, minutes) => sum + minutes, 540);
        expect(row).toMatchObject({
          start: '12:30',
          startMinutes: 750,
          slackBefore: Math.max(0, 750 - before),
          overrunMinutes: Math.max(0, before - 750),
        });
      }),
    );
  });

  it('lets a parent last as long as its own time or its longest child', () => {
    const parentId = 'p' as AgendaItemId;
    fc.assert(
      fc.property(fc.nat(300), durations, (own, children) => {
        const items = [item('p', { durationMinutes: own }), ...line(children).map((child) => ({ ...child, parentId }))];
        expect(scheduleDay(items, 0, time('09:00')).rows[0]?.lastsMinutes).toBe(Math.max(own, ...children));
      }),
    );
  });
});

describe('a programme changed by commands', () => {
  interface Deed {
    readonly kind: 'add' | 'beside' | 'out' | 'move' | 'remove' | 'duplicate' | 'rename' | 'retype' | 'lock';
    readonly pick: number;
    readonly other: number;
    readonly index: number;
    readonly title: string;
    readonly type: AgendaItemType;
  }

  const deed = fc.record<Deed>({
    kind: fc.constantFrom(
      'add',
      'add',
      'add',
      'beside',
      'beside',
      'out',
      'move',
      'remove',
      'duplicate',
      'rename',
      'retype',
      'lock',
    ),
    pick: fc.nat(20),
    other: fc.nat(20),
    index: fc.nat(5),
    title: fc.constantFrom('Workshop A', 'Workshop B', 'Workshops', 'Austauschphase', 'Mittag', ''),
    type: fc.constantFrom(...agendaItemType.options),
  });
  const deeds = fc.array(deed, { maxLength: 30 });
  // Also begins where an older version has nested sessions.
  const beginnings = fc.constantFrom<readonly AgendaItem[]>([], line([30, 60, 45]), [
    ...line([30, 60]),
    item('b', { parentId: 'i0' as AgendaItemId }),
    item('c', { parentId: 'i0' as AgendaItemId, position: 1 }),
  ]);

  function inputOf(each: Deed, items: readonly AgendaItem[]): readonly [CommandName, unknown] {
    const id = items[each.pick % Math.max(items.length, 1)]?.id ?? 'none';
    const other = items[each.other % Math.max(items.length, 1)]?.id ?? null;
    const spot = { dayIndex: 0, parentId: null, index: each.index };
    const ofItem = { meetingId: 'm1', id };
    switch (each.kind) {
      case 'add':
        return [
          'programme.addItem',
          {
            meetingId: 'm1',
            spot: { ...spot, parentId: each.index === 5 ? other : null },
            content: { title: each.title, agendaItemType: each.type },
          },
        ];
      case 'beside':
        return ['programme.moveItem', { ...ofItem, spot: { ...spot, parentId: other } }];
      case 'out':
      case 'move':
        return ['programme.moveItem', { ...ofItem, spot }];
      case 'remove':
        return ['programme.removeItem', ofItem];
      case 'duplicate':
        return ['programme.duplicateItem', ofItem];
      case 'rename':
        return ['programme.updateItem', { ...ofItem, changes: { title: each.title } }];
      case 'retype':
        return ['programme.updateItem', { ...ofItem, changes: { agendaItemType: each.type } }];
      case 'lock':
        return ['programme.lockStart', { ...ofItem, start: null }];
    }
  }

  it('never holds a session inside a session, keeps order and times, and is undone exactly', () => {
    const accepted = new Map<string, number>();
    fc.assert(
      fc.property(beginnings, deeds, (beginning, all) => {
        const start = meetingWorld({}, beginning);
        let database = start;
        let history = emptyHistory;
        let count = 0;
        const context = {
          now: instant('2017-12-01T08:00:00Z'),
          today: day('2017-12-01'),
          newId: () => `n${String((count += 1))}`,
        };
        for (const each of all) {
          const [name, input] = inputOf(each, programmeOf(required(database.meetings['m1'], 'm1')));
          const command = commands[name] as Command<string, unknown, unknown>;
          const done = runCommand(database, command, input, context);
          if (!done.ok) continue;
          accepted.set(each.kind, (accepted.get(each.kind) ?? 0) + 1);
          const { patches, inversePatches } = done.value;
          database = done.value.database;
          if (patches.length > 0)
            history = record(history, { name, joinKey: null, atMilliseconds: 0, patches, inversePatches });
          const stored = Object.values(required(database.meetings['m1'], 'm1').agenda);
          expectSound(stored);
        }
        while (history.done.length > 0) {
          const step = undo(database, history);
          if (!step.ok) throw new Error(step.error.code);
          ({ database, history } = step.value);
        }
        expect(JSON.parse(JSON.stringify(database))).toEqual(JSON.parse(JSON.stringify(start)));
      }),
      { numRuns: 300 },
    );
    expect([...accepted.keys()].sort()).toEqual([
      'add',
      'beside',
      'duplicate',
      'lock',
      'move',
      'out',
      'remove',
      'rename',
      'retype',
    ]);
  });

  function expectSound(items: readonly AgendaItem[]): void {
    for (const each of items) {
      const siblings = siblingsOf(items, each);
      expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_sibling, index) => index));
      if (each.parentId === null) continue;
      const parent = items.find(({ id }) => id === each.parentId);
      expect(parent?.parentId).toBeNull();
      expect(parent && isFrame(parent)).toBe(true);
    }
    const { rows } = scheduleDay(items, 0, time('09:00'));
    expect(rows).toHaveLength(items.length);
    for (const row of rows) {
      const inside = rows.filter(({ item: { parentId } }) => parentId === row.item.id);
      const ends = inside.map(({ endMinutes }) => endMinutes);
      expect(row.endMinutes).toBe(Math.max(row.startMinutes + row.item.durationMinutes, ...ends));
      for (const column of inside)
        if (column.item.lockedStart === null) expect(column.startMinutes).toBe(row.startMinutes);
    }
  }
});
