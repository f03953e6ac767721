import type { z } from 'zod';
import { idSchema, instantSchema, line, openRecord } from './scalars.ts';
import { plainFields } from './import-run.ts';
import type { RecycledId } from '../kernel/ids.ts';

/** A record that was deleted and can be brought back, whole as it was. */
export const recycled = openRecord({
  id: idSchema<RecycledId>(),
  /** The table it was in. */
  table: line,
  recordId: line,
  title: line,
  removedAt: instantSchema,
  content: plainFields,
});
export type Recycled = Readonly<z.infer<typeof recycled>>;
