import type { z } from 'zod';
import type { SiteId, SiteNoteId, StaffId } from '../kernel/ids.ts';
import { daySchema, filledProse, idSchema, openRecord } from './scalars.ts';

/** What somebody of the office has noted about a site on a day: a call, a visit, an agreement by word of mouth. */
export const siteNote = openRecord({
  id: idSchema<SiteNoteId>(),
  siteId: idSchema<SiteId>(),
  notedOn: daySchema,
  text: filledProse,
  /** Who noted it; null: not told. */
  staffId: idSchema<StaffId>().nullable(),
});
export type SiteNote = Readonly<z.infer<typeof siteNote>>;
