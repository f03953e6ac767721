import { z } from 'zod';
import type { AgendaItemId, IdSource } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { invalidField } from '../../kernel/errors.ts';
import { agendaItem, type AgendaItem } from '../../model/agenda-item.ts';
import { blankAgendaItem } from '../../model/blank.ts';
import { defineCommand } from '../command.ts';
import { openAgenda } from './agenda-transaction.ts';
import { sideBySide } from './blocks.ts';

const { agendaItemType, title, durationMinutes, lockedStart, dayIndex, description, internalNote, room } =
  agendaItem.shape;
const slot = z.object({
  agendaItemType,
  title,
  durationMinutes,
  lockedStart,
  dayIndex,
  description,
  internalNote,
  room,
});
const slotWithChildren = slot.extend({ children: z.array(slot).readonly() });

/** Replaces a meeting's programme by a template's; slots of days the meeting does not have come on its last day. */
export const applyTemplate = defineCommand({
  name: 'programme.applyTemplate',
  input: z.object({ meetingId: z.string(), slots: z.array(slotWithChildren).max(300).readonly() }),
  run: (tx, { meetingId, slots }, context) => {
    const agenda = openAgenda(tx, meetingId);
    if (!agenda.ok) return agenda;
    if (slots.length === 0) return err(invalidField('slots', 'required'));
    const lastDay = agenda.value.meeting.days.length - 1;
    const items: AgendaItem[] = [];
    const positions = new Map<number, number>();
    for (const { children, ...given } of slots) {
      const onDay = Math.min(given.dayIndex, lastDay);
      const position = positions.get(onDay) ?? 0;
      positions.set(onDay, position + 1);
      const parent = itemFrom({ ...given, dayIndex: onDay }, position, context.newId);
      items.push(parent);
      children.forEach((child, index) => {
        items.push({ ...itemFrom({ ...child, dayIndex: onDay }, index, context.newId), parentId: parent.id });
      });
    }
    agenda.value.write(sideBySide(items));
    return ok({ items: items.length });
  },
});

function itemFrom(given: z.infer<typeof slot>, position: number, newId: IdSource): AgendaItem {
  return { ...blankAgendaItem('', position), ...given, id: newId() as AgendaItemId };
}
