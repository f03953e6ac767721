import type { AgendaItemId } from '../../kernel/ids.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';
import { blankAgendaItem } from '../../model/blank.ts';
import { placed, renumbered, siblingsOf, without } from './arrange.ts';
import { namesPhase } from './guess.ts';

/** Says whether sessions may run side by side under an item: an exchange phase may hold them, a session holds none. */
export function isFrame(item: AgendaItem): boolean {
  return frameTypes.has(item.agendaItemType) || namesPhase(item.title);
}

/** Says whether anything runs side by side under an item. */
export function isHolding(items: readonly AgendaItem[], id: string): boolean {
  return items.some((each) => each.parentId === id);
}

const frameTypes: ReadonlySet<AgendaItem['agendaItemType']> = new Set(['EXCHANGE_PHASE', 'WORLD_CAFE', 'MARKETPLACE']);

/** Says whether an item takes the one after it in, where the two would otherwise stand beside one another. */
export function takesIn(items: readonly AgendaItem[], before: AgendaItem, item: AgendaItem): boolean {
  if (isHolding(items, before.id)) return true;
  return isFrame(before) && !isFrame(item) && !isHeldSomewhere(before);
}

/** Puts a block of no name where an item stands, with the item as its first column. */
export function withBlockAround(
  items: readonly AgendaItem[],
  id: string,
  blockId: AgendaItemId,
): { readonly items: AgendaItem[]; readonly block: AgendaItem } | null {
  const session = items.find((each) => each.id === id);
  if (!session) return null;
  const block: AgendaItem = {
    ...blankAgendaItem('', session.position),
    id: blockId,
    agendaItemType: 'EXCHANGE_PHASE',
    durationMinutes: 0,
    dayIndex: session.dayIndex,
    lockedStart: session.lockedStart,
  };
  const column = { ...session, parentId: blockId, position: 0, lockedStart: null };
  const others = items.filter((each) => each.id !== id).map((each) => behindFirst(each, id, blockId));
  return { items: renumbered([...others, block, column]), block };
}

/** Takes blocks of no name apart that have lost all but one of their columns. */
export function withoutEmptyBlocks(before: readonly AgendaItem[], after: readonly AgendaItem[]): AgendaItem[] {
  const held = new Set(before.map((item) => item.parentId).filter((id) => id !== null));
  let items = [...after];
  for (const block of after) {
    if (!held.has(block.id) || !isOnlyFrame(block)) continue;
    const [only, ...more] = siblingsOf(items, { dayIndex: block.dayIndex, parentId: block.id });
    if (more.length > 0) continue;
    if (only) {
      const free = { ...only, lockedStart: only.lockedStart ?? block.lockedStart };
      items = placed(items, free, { dayIndex: block.dayIndex, parentId: null, index: block.position });
    }
    items = without(items, block.id);
  }
  return items;
}

/**
 * Reads a programme so that no session stands inside another one, as older versions have written them: the outer one
 * becomes a column beside those that stood in it. A programme without that fault comes back as it is.
 */
export function sideBySide(items: readonly AgendaItem[]): readonly AgendaItem[] {
  let mended = items;
  for (const outer of items) {
    if (outer.parentId !== null || isFrame(outer) || !isHolding(items, outer.id)) continue;
    mended = withBlockAround(mended, outer.id, blockIdFor(outer.id, mended))?.items ?? mended;
  }
  return mended;
}

/** Lists the programme of a meeting as it is to be shown, printed and changed. */
export function programmeOf({
  agenda,
}: {
  readonly agenda: Readonly<Record<string, AgendaItem>>;
}): readonly AgendaItem[] {
  return sideBySide(Object.values(agenda));
}

// The same every time, so that what is shown as a block can be named in a command before it is written.
function blockIdFor(id: string, items: readonly AgendaItem[]): AgendaItemId {
  let made = `${id.slice(0, 58)}-block`;
  while (items.some((each) => each.id === made)) made = `${made.slice(0, 63)}_`;
  return made as AgendaItemId;
}

function behindFirst(item: AgendaItem, parentId: string, blockId: AgendaItemId): AgendaItem {
  return item.parentId === parentId ? { ...item, parentId: blockId, position: item.position + 1 } : item;
}

// Whoever has a room or people is a session of its own, whatever its kind.
function isHeldSomewhere({ room, who, speakerIds, siteIds }: AgendaItem): boolean {
  return room !== '' || who !== '' || speakerIds.length > 0 || siteIds.length > 0;
}

// Made by us, and nobody has written anything into it.
function isOnlyFrame(item: AgendaItem): boolean {
  const { title, description, internalNote, themeId, questionIds, agendaItemType } = item;
  return (
    agendaItemType === 'EXCHANGE_PHASE' &&
    [title, description, internalNote].every((text) => text === '') &&
    themeId === null &&
    questionIds.length === 0 &&
    !isHeldSomewhere(item)
  );
}
