import { z } from 'zod';
import { proseLimit } from '../../model/scalars.ts';

/** The schema of what is taken from a form: what it is about, and its fields as text. */
export const takenChange = z.object({
  key: z.string().max(200),
  values: z.record(z.string().max(60), z.string().max(proseLimit)),
});
export type TakenChange = z.infer<typeof takenChange>;
