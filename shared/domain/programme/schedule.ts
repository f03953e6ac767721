import { minutesOf, timeOfMinutes, type Time } from '../../kernel/dates.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';
import { siblingsOf } from './arrange.ts';
import type { ScheduledItem } from './scheduled-item.ts';
import { findWarnings, type ScheduleWarning } from './warnings.ts';

export type { ScheduledItem };

/** The times of one day of a programme. */
export interface DaySchedule {
  /** In order; what runs side by side follows its parent. */
  readonly rows: readonly ScheduledItem[];
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly start: Time;
  readonly end: Time;
  /** From the first minute to the last. */
  readonly totalMinutes: number;
  readonly endsAfterMidnight: boolean;
  readonly warnings: readonly ScheduleWarning[];
}

/** Works out the times of one day: each item starts where the one before ends, unless its start is locked. */
export function scheduleDay(items: readonly AgendaItem[], dayIndex: number, dayStart: Time): DaySchedule {
  const startOfDay = minutesOf(dayStart);
  const rows: ScheduledItem[] = [];
  let cursor = startOfDay;
  for (const item of siblingsOf(items, { dayIndex, parentId: null })) {
    const block = scheduleBlock(items, item, { cursor, startOfDay, depth: 0 });
    rows.push(...block);
    cursor = block[0]?.endMinutes ?? cursor;
  }
  const startMinutes = Math.min(startOfDay, ...rows.map((row) => row.startMinutes));
  const endMinutes = Math.max(startOfDay, ...rows.map((row) => row.endMinutes));
  return {
    rows,
    startMinutes,
    endMinutes,
    start: timeOfMinutes(startMinutes),
    end: timeOfMinutes(endMinutes),
    totalMinutes: endMinutes - startMinutes,
    endsAfterMidnight: endMinutes > minutesPerDay,
    warnings: findWarnings(rows),
  };
}

const minutesPerDay = 1440;
// A locked 08:30 before a programme that begins at 09:00 is the same morning; a locked 00:30 after 20:00 is the next day.
const earliestBeforeStart = 360;

interface Place {
  readonly cursor: number;
  readonly startOfDay: number;
  readonly depth: number;
}

function scheduleBlock(items: readonly AgendaItem[], item: AgendaItem, place: Place): ScheduledItem[] {
  const { cursor, startOfDay, depth } = place;
  const locked = item.lockedStart === null ? null : lockedMinutes(item.lockedStart, startOfDay);
  const startMinutes = locked ?? cursor;
  const children = siblingsOf(items, { dayIndex: item.dayIndex, parentId: item.id }).flatMap((child) =>
    scheduleBlock(items, child, { cursor: startMinutes, startOfDay, depth: depth + 1 }),
  );
  const endMinutes = Math.max(startMinutes + item.durationMinutes, ...children.map((child) => child.endMinutes));
  const own: ScheduledItem = {
    item,
    depth,
    startMinutes,
    endMinutes,
    start: timeOfMinutes(startMinutes),
    end: timeOfMinutes(endMinutes),
    lastsMinutes: endMinutes - startMinutes,
    slackBefore: locked === null ? 0 : Math.max(0, locked - cursor),
    overrunMinutes: locked === null ? 0 : Math.max(0, cursor - locked),
  };
  return [own, ...children];
}

// Depends on the day's start only, never on what comes before: a locked start does not move.
function lockedMinutes(locked: Time, startOfDay: number): number {
  const minutes = minutesOf(locked);
  return minutes < startOfDay - earliestBeforeStart ? minutes + minutesPerDay : minutes;
}
