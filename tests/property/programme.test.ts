import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsUnder, placed, siblingsOf, spotOf, without } from '../../shared/domain/programme/arrange.ts';
import { scheduleDay } from '../../shared/domain/programme/schedule.ts';
import { time, timeOfMinutes } from '../../shared/kernel/dates.ts';
import type { AgendaItemId } from '../../shared/kernel/ids.ts';
import type { AgendaItem } from '../../shared/model/agenda-item.ts';
import { item, line } from '../builders/meeting-world.ts';

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
