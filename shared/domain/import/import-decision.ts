import { z } from 'zod';

/**
 * What a user wants done with one row. `take`: as the dry run says, also where that is doubtful. `skip`: leave it out.
 * `create`: a record of its own, whatever it resembles. `merge`: into the record named.
 */
export const importDecision = z.object({
  action: z.enum(['take', 'skip', 'create', 'merge']),
  /** The record to merge into: the id of a candidate of that row. Only with `merge`. */
  targetId: z.string().optional(),
  /** Which of the fields that differ are taken, by the names in the row's changes. Not given: all. */
  fields: z.array(z.string()).optional(),
});
export type ImportDecision = Readonly<z.infer<typeof importDecision>>;

/** Decisions by row number in the file; a row without one is taken where nothing about it is doubtful. */
export const importDecisions = z.record(z.string(), importDecision);
export type ImportDecisions = Readonly<Record<string, ImportDecision>>;
