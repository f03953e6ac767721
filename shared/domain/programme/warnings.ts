import { foldGerman } from '../../kernel/collate.ts';
import type { AgendaItemType } from '../../model/agenda-item.ts';
import type { ScheduledItem } from './scheduled-item.ts';

/** Something in a programme that a planner should look at. `itemId` is where it shows. */
export type ScheduleWarning =
  | { readonly kind: 'overrun'; readonly itemId: string; readonly minutes: number }
  | { readonly kind: 'slack'; readonly itemId: string; readonly minutes: number }
  | { readonly kind: 'no-break'; readonly itemId: string; readonly minutes: number }
  | { readonly kind: 'past-midnight'; readonly itemId: string }
  | {
      /** The same person, site or room at two things at the same time. */
      readonly kind: 'speaker-twice' | 'site-twice' | 'room-twice';
      readonly itemId: string;
      readonly otherItemId: string;
      /** Id of the person or site, or the room's name. */
      readonly subject: string;
    };

/** The longest stretch without a break that people sit through willingly. */
const longestStretchMinutes = 120;

/** Lists what is wrong or odd with a day's times, in the order of the programme. */
export function findWarnings(rows: readonly ScheduledItem[]): ScheduleWarning[] {
  const order = new Map(rows.map((row, index) => [row.item.id as string, index]));
  const found = [...timing(rows), ...missingBreaks(rows), ...collisions(rows)];
  return found.sort((left, right) => (order.get(left.itemId) ?? 0) - (order.get(right.itemId) ?? 0));
}

function timing(rows: readonly ScheduledItem[]): ScheduleWarning[] {
  const found: ScheduleWarning[] = [];
  for (const { item, slackBefore, overrunMinutes } of rows) {
    if (overrunMinutes > 0) found.push({ kind: 'overrun', itemId: item.id, minutes: overrunMinutes });
    if (slackBefore > 0) found.push({ kind: 'slack', itemId: item.id, minutes: slackBefore });
  }
  const late = rows.find((row) => row.depth === 0 && row.endMinutes > 1440);
  if (late) found.push({ kind: 'past-midnight', itemId: late.item.id });
  return found;
}

const breakTypes: ReadonlySet<AgendaItemType> = new Set(['BREAK', 'LUNCH', 'ARRIVAL', 'MARKETPLACE']);
const slackThatRests = 10;

function missingBreaks(rows: readonly ScheduledItem[]): ScheduleWarning[] {
  const found: ScheduleWarning[] = [];
  let since: number | null = null;
  let worst: { itemId: string; minutes: number } | null = null;
  const close = (): void => {
    if (worst) found.push({ kind: 'no-break', ...worst });
    worst = null;
    since = null;
  };
  const rests = rows.filter((row) => breakTypes.has(row.item.agendaItemType) && row.lastsMinutes > 0);
  // A break beside something else is a break for those who take it.
  const restIds = new Set(rests.flatMap(({ item }) => [item.id, item.parentId]));
  for (const row of rows) {
    if (row.depth > 0) continue;
    if (row.slackBefore >= slackThatRests) close();
    if (restIds.has(row.item.id)) {
      close();
      continue;
    }
    since ??= row.startMinutes;
    const minutes = row.endMinutes - since;
    if (minutes <= longestStretchMinutes) continue;
    // Shown at the item in which the limit is passed; the length grows until the next break.
    worst = { itemId: worst === null ? row.item.id : (worst as { itemId: string }).itemId, minutes };
  }
  close();
  return found;
}

function collisions(rows: readonly ScheduledItem[]): ScheduleWarning[] {
  const found: ScheduleWarning[] = [];
  const byStart = [...rows].sort((left, right) => left.startMinutes - right.startMinutes);
  byStart.forEach((first, index) => {
    for (const second of byStart.slice(index + 1)) {
      if (second.startMinutes >= first.endMinutes) break;
      if (second.endMinutes <= second.startMinutes || isWithin(first, second) || isWithin(second, first)) continue;
      const at = { itemId: second.item.id, otherItemId: first.item.id };
      for (const subject of shared(first.item.speakerIds, second.item.speakerIds))
        found.push({ kind: 'speaker-twice', ...at, subject });
      for (const subject of shared(first.item.siteIds, second.item.siteIds))
        found.push({ kind: 'site-twice', ...at, subject });
      const room = foldGerman(first.item.room.trim());
      if (room !== '' && room === foldGerman(second.item.room.trim()))
        found.push({ kind: 'room-twice', ...at, subject: second.item.room.trim() });
    }
  });
  return found;
}

function isWithin(child: ScheduledItem, parent: ScheduledItem): boolean {
  return child.item.parentId === parent.item.id;
}

function shared(left: readonly string[], right: readonly string[]): string[] {
  return left.filter((id) => right.includes(id));
}
