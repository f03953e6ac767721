import { z } from 'zod';
import { idSchema, line, openRecord, prose, timeSchema } from './scalars.ts';
import type { AgendaItemId, ContactId, SiteId } from '../kernel/ids.ts';

export const agendaItemType = z.enum([
  'ARRIVAL',
  'WELCOME',
  'GREETING',
  'INTRODUCTIONS',
  'OVERVIEW',
  'TALK',
  'SITE_PRESENTATION',
  'EXCHANGE_PHASE',
  'WORKSHOP',
  'WORLD_CAFE',
  'MARKETPLACE',
  'PANEL',
  'REPORT_BACK',
  'BREAK',
  'LUNCH',
  'FEEDBACK',
  'OUTLOOK',
  'CLOSING',
]);
export type AgendaItemType = z.infer<typeof agendaItemType>;

/** One slot of a programme. Items on the same level run one after another; items under a parent run side by side. */
export const agendaItem = openRecord({
  id: idSchema<AgendaItemId>(),
  /** Which day of the meeting, from 0. */
  dayIndex: z.int().min(0).max(30),
  /** The item this one runs in parallel under; null: an item of the plenary line. */
  parentId: idSchema<AgendaItemId>().nullable(),
  /** Order among its siblings, from 0, without gaps. */
  position: z.int().min(0),
  agendaItemType,
  title: line,
  durationMinutes: z.int().min(0).max(1440),
  /** A start that does not move; null: it follows from what comes before. */
  lockedStart: timeSchema.nullable(),
  /** Who does it, in words, such as "G.I.B. NRW und LZG.NRW". */
  who: line,
  speakerIds: z.array(idSchema<ContactId>()),
  /** The sites that present here. */
  siteIds: z.array(idSchema<SiteId>()),
  themeId: line.nullable(),
  /** Ids of the meeting's discussion questions that are talked about here. */
  questionIds: z.array(line),
  room: line,
  /** Printed under the title in the programme. */
  description: prose,
  /** For the office only, never printed in the participants' programme. */
  internalNote: prose,
});
export type AgendaItem = Readonly<z.infer<typeof agendaItem>>;
