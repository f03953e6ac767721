import { fitsUnder, siblingsOf, spotOf, type Spot } from '../../../../shared/domain/programme/arrange.ts';
import type { AgendaItem } from '../../../../shared/model/agenda-item.ts';

/** Where an item lands that is dropped on another; null where it cannot stand there. */
export function spotOver(items: readonly AgendaItem[], id: string, overId: string): Spot | null {
  const from = spotOf(items, id);
  let over = spotOf(items, overId);
  // An item with columns of its own cannot stand among columns: it lands at the block instead.
  if (over?.parentId && !fitsUnder(items, id, over.parentId)) over = spotOf(items, over.parentId);
  if (!from || !over || overId === id) return null;
  const line = siblingsOf(items, over).filter((item) => item.id !== id);
  return { ...over, index: Math.min(over.index, line.length) };
}
