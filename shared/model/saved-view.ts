import { z } from 'zod';
import { filledLine, idSchema, line, openRecord } from './scalars.ts';
import type { SavedViewId } from '../kernel/ids.ts';

export const viewList = z.enum(['SITES', 'CONTACTS', 'ORGANISATIONS', 'OFFERS', 'AGREEMENTS']);
export type ViewList = z.infer<typeof viewList>;

/** A named way to look at a list. It names values, not records, so it stays true when records change. */
export const savedView = openRecord({
  id: idSchema<SavedViewId>(),
  name: filledLine,
  viewList,
  /** Words every shown row holds; blank: none. */
  search: line,
  /** Each column shows only rows with one of the values; a value is a code or a text, never a translated label. */
  filters: z.array(openRecord({ column: line, values: z.array(line) })),
  sort: z.array(openRecord({ column: line, isDescending: z.boolean() })),
  groupBy: line.nullable(),
  /** Shown columns from left to right; null: as the list comes. */
  columns: z.array(line).nullable(),
});
export type SavedView = Readonly<z.infer<typeof savedView>>;
