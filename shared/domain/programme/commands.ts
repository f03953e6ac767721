import { z } from 'zod';
import { invalidField } from '../../kernel/errors.ts';
import type { AgendaItemId, IdSource } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { agendaItem, type AgendaItem } from '../../model/agenda-item.ts';
import { blankAgendaItem } from '../../model/blank.ts';
import { idSchema, timeSchema } from '../../model/scalars.ts';
import { defineCommand } from '../command.ts';
import { checkItem, itemOf, openAgenda, writeItem } from './agenda-transaction.ts';
import { fitsUnder, placed, siblingsOf, spotOf, without, type Spot } from './arrange.ts';
import { isFrame, isHolding, takesIn, withBlockAround, withoutEmptyBlocks } from './blocks.ts';
import { scheduleDay } from './schedule.ts';
import { applyTemplate } from './template-command.ts';

const itemId = idSchema<AgendaItemId>();
const { id: _id, dayIndex: _day, parentId: _parent, position: _position, ...contentShape } = agendaItem.shape;
// A plain object drops fields it does not know; a position that came along by mistake must not get past `moveItem`.
const content = z.object(contentShape).partial();
const spot = z.object({
  dayIndex: z.int().min(0).max(30),
  parentId: itemId.nullable(),
  /** Null: at the end. */
  index: z.int().min(0).nullable(),
});
const ofItem = z.object({ meetingId: z.string(), id: itemId });

const addItem = defineCommand({
  name: 'programme.addItem',
  /** `id`: what the item is to be called, so that whoever adds it can go on with it at once. */
  input: z.object({ meetingId: z.string(), id: itemId.optional(), spot, content }),
  run: (tx, input, context) => {
    const agenda = openAgenda(tx, input.meetingId);
    if (!agenda.ok) return agenda;
    const { meeting, items, write } = agenda.value;
    const id = input.id ?? (context.newId() as AgendaItemId);
    if (items.some((each) => each.id === id)) return err(invalidField('id', 'not-one-of'));
    const given = defined(input.content);
    const item: AgendaItem = { ...blankAgendaItem('', 0), ...given, id };
    const checked = checkItem(meeting, { ...given, dayIndex: input.spot.dayIndex });
    if (!checked.ok) return checked;
    if (!fitsUnder(items, id, input.spot.parentId)) return err(invalidField('parentId', 'not-one-of'));
    write(put(items, item, input.spot, context.newId));
    return ok({ id: id });
  },
});

const updateItem = defineCommand({
  name: 'programme.updateItem',
  input: ofItem.extend({ changes: content }),
  joinKey: ({ id, changes }) => `${id}/${Object.keys(changes).sort().join(',')}`,
  run: (tx, { meetingId, id, changes }) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    const present = itemOf(agenda.value, id);
    if (!present.ok) return present;
    const given = defined(changes);
    const checked = checkItem(agenda.value.meeting, given);
    if (!checked.ok) return checked;
    const changed = { ...present.value, ...given };
    if (!isHolding(agenda.value.items, id) || isFrame(changed)) writeItem(agenda.value, changed);
    else if (given.agendaItemType === undefined)
      writeItem(agenda.value, { ...changed, agendaItemType: 'EXCHANGE_PHASE' });
    else return err(invalidField('agendaItemType', 'not-one-of', given.agendaItemType));
    return ok({ id: id });
  },
});

const removeItem = defineCommand({
  name: 'programme.removeItem',
  input: ofItem,
  run: (tx, { meetingId, id }) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    const present = itemOf(agenda.value, id);
    if (!present.ok) return present;
    const { items, write } = agenda.value;
    write(withoutEmptyBlocks(items, without(items, id)));
    return ok({ id: id });
  },
});

const moveItem = defineCommand({
  name: 'programme.moveItem',
  input: ofItem.extend({ spot }),
  joinKey: ({ id }) => id,
  /** Under a session means beside it: both become columns of one block. */
  run: (tx, input, context) => {
    const agenda = openAgenda(tx, input.meetingId);
    if (!agenda.ok) return agenda;
    const { meeting, items, write } = agenda.value;
    const present = itemOf(agenda.value, input.id);
    if (!present.ok) return present;
    const { parentId } = input.spot;
    if (!fitsUnder(items, input.id, parentId)) return err(invalidField('parentId', 'not-one-of'));
    const parent = items.find((item) => item.id === parentId);
    // What runs side by side is on its parent's day, whatever day was asked for.
    const dayIndex = parent ? parent.dayIndex : input.spot.dayIndex;
    const checked = checkItem(meeting, { dayIndex });
    if (!checked.ok) return checked;
    const moved = put(items, present.value, { ...input.spot, dayIndex }, context.newId);
    write(withoutEmptyBlocks(items, moved));
    return ok({ id: input.id });
  },
});

const duplicateItem = defineCommand({
  name: 'programme.duplicateItem',
  input: ofItem,
  run: (tx, { meetingId, id }, context) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    const { items, write } = agenda.value;
    const present = itemOf(agenda.value, id);
    if (!present.ok) return present;
    const copyId = context.newId() as AgendaItemId;
    const at = spotOf(items, id);
    const copy: AgendaItem = { ...present.value, id: copyId, lockedStart: null };
    let next = placed(items, copy, { dayIndex: copy.dayIndex, parentId: copy.parentId, index: (at?.index ?? 0) + 1 });
    for (const child of siblingsOf(items, { dayIndex: copy.dayIndex, parentId: id })) {
      next = [...next, { ...child, id: context.newId() as AgendaItemId, parentId: copyId }];
    }
    write(next);
    return ok({ id: copyId });
  },
});

const lockStart = defineCommand({
  name: 'programme.lockStart',
  /** `start` null: where the item stands now. */
  input: ofItem.extend({ start: timeSchema.nullable() }),
  run: (tx, { meetingId, id, start }) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    const present = itemOf(agenda.value, id);
    if (!present.ok) return present;
    const { dayIndex } = present.value;
    const dayStart = agenda.value.meeting.days[dayIndex]?.startTime;
    if (dayStart === undefined) return err(invalidField('dayIndex', 'missing-reference', String(dayIndex)));
    const row = scheduleDay(agenda.value.items, dayIndex, dayStart).rows.find((each) => each.item.id === id);
    writeItem(agenda.value, { ...present.value, lockedStart: start ?? row?.start ?? dayStart });
    return ok({ id: id });
  },
});

const unlockStart = defineCommand({
  name: 'programme.unlockStart',
  input: ofItem,
  run: (tx, { meetingId, id }) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    const present = itemOf(agenda.value, id);
    if (!present.ok) return present;
    writeItem(agenda.value, { ...present.value, lockedStart: null });
    return ok({ id: id });
  },
});

/** The changes a user can make to a meeting's programme. */
export const programmeCommands = {
  [addItem.name]: addItem,
  [updateItem.name]: updateItem,
  [removeItem.name]: removeItem,
  [moveItem.name]: moveItem,
  [duplicateItem.name]: duplicateItem,
  [lockStart.name]: lockStart,
  [unlockStart.name]: unlockStart,
  [applyTemplate.name]: applyTemplate,
};

// What is put under a session stands behind it in a block around both: no session runs inside another one.
function put(items: readonly AgendaItem[], item: AgendaItem, at: z.infer<typeof spot>, newId: IdSource): AgendaItem[] {
  const parent = items.find((each) => each.id === at.parentId);
  const around =
    parent && !takesIn(items, parent, item) ? withBlockAround(items, parent.id, newId() as AgendaItemId) : null;
  const index = at.index ?? Infinity;
  const place: Spot = around
    ? { dayIndex: around.block.dayIndex, parentId: around.block.id, index: index + 1 }
    : { dayIndex: at.dayIndex, parentId: at.parentId, index };
  return placed(around?.items ?? items, item, place);
}

// A field that is not given keeps its value; zod types it as possibly undefined, which exact optional fields refuse.
function defined(changes: z.infer<typeof content>): Partial<AgendaItem> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
