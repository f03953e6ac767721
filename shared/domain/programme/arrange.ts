import type { AgendaItemId } from '../../kernel/ids.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';

/** A line of items that follow one another (`parentId` null), or that run side by side under a parent. */
export interface Line {
  readonly dayIndex: number;
  readonly parentId: AgendaItemId | null;
}

/** A place in a programme; `index` counts without the item that is to be put there. */
export interface Spot extends Line {
  readonly index: number;
}

/** Lists the items of one line in order. */
export function siblingsOf(items: readonly AgendaItem[], line: Line): AgendaItem[] {
  return items
    .filter((item) => item.parentId === line.parentId && item.dayIndex === line.dayIndex)
    .sort((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1));
}

/** Lists an item and everything that runs under it. */
function withDescendants(items: readonly AgendaItem[], id: string): AgendaItem[] {
  const own = items.filter((item) => item.id === id);
  const children = items.filter((item) => item.parentId === id);
  return [...own, ...children.flatMap((child) => withDescendants(items, child.id))];
}

/** Says where an item stands; undefined where there is no such item. */
export function spotOf(items: readonly AgendaItem[], id: string): Spot | undefined {
  const item = items.find((each) => each.id === id);
  if (!item) return undefined;
  const index = siblingsOf(items, item).findIndex((each) => each.id === id);
  return { dayIndex: item.dayIndex, parentId: item.parentId, index };
}

/** Puts an item (new, or moved with all under it) at a spot; positions stay 0, 1, 2 … in every line. */
export function placed(items: readonly AgendaItem[], item: AgendaItem, spot: Spot): AgendaItem[] {
  const family = new Set(withDescendants(items, item.id).map((each) => each.id));
  const moved = items
    .filter((each) => each.id !== item.id)
    .map((each) => (family.has(each.id) ? { ...each, dayIndex: spot.dayIndex } : each));
  const line = siblingsOf(moved, spot);
  const index = Math.min(Math.max(spot.index, 0), line.length);
  const put = { ...item, dayIndex: spot.dayIndex, parentId: spot.parentId };
  const order = [...line.slice(0, index), put, ...line.slice(index)];
  const positions = new Map(order.map((each, position) => [each.id, position]));
  return renumbered([...moved, put].map((each) => ({ ...each, position: positions.get(each.id) ?? each.position })));
}

/** Takes an item and everything under it out; positions stay 0, 1, 2 … in every line. */
export function without(items: readonly AgendaItem[], id: string): AgendaItem[] {
  const family = new Set(withDescendants(items, id).map((each) => each.id));
  return renumbered(items.filter((each) => !family.has(each.id)));
}

/** Says whether an item may run under a parent, or beside it: a parent in the plenary line, no third level. */
export function fitsUnder(items: readonly AgendaItem[], id: string, parentId: AgendaItemId | null): boolean {
  if (parentId === null) return true;
  const parent = items.find((each) => each.id === parentId);
  return (
    parent !== undefined && parent.parentId === null && parent.id !== id && !items.some((each) => each.parentId === id)
  );
}

/** Closes gaps in the positions of every line. */
export function renumbered(items: readonly AgendaItem[]): AgendaItem[] {
  const lines = new Map<string, AgendaItem>();
  for (const item of items) lines.set(`${String(item.dayIndex)}/${item.parentId ?? ''}`, item);
  const positions = new Map<string, number>();
  for (const line of lines.values())
    siblingsOf(items, line).forEach((item, position) => positions.set(item.id, position));
  return items.map((item) => {
    const position = positions.get(item.id) ?? item.position;
    return position === item.position ? item : { ...item, position };
  });
}
