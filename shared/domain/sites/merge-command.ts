import { z } from 'zod';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { SiteId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import { daySchema, idSchema, line } from '../../model/scalars.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { withEntry } from './history.ts';
import { takeFollowUps, takeRoles, takeSeats } from './merge-moves.ts';

const siteId = idSchema<SiteId>();

/** What a site can give to the one it becomes part of; agreements and all that is past stay where they are. */
export const takenAlong = z.enum(['FOLLOW_UPS', 'ROLES', 'SEATS']);
export type TakenAlong = z.infer<typeof takenAlong>;

/** Makes a site part of another from a day on, with what the office has ticked; one step to undo. */
export const mergeSite = defineCommand({
  name: 'site.merge',
  input: z.object({ id: siteId, into: siteId, from: daySchema, note: line, takeAlong: z.array(takenAlong).optional() }),
  run: (tx, { id, into, from, note, takeAlong = [] }, context) => {
    const sites = tx.table('sites');
    const site = sites.get(id);
    if (!site) return err({ code: 'record-missing', table: 'sites', id });
    const problem = mergeProblem(tx, { id, into });
    if (problem) return err(problem);
    const history = withEntry(site.statusHistory, { from, status: 'MERGED', mergedInto: into, note });
    if (!history.ok) return history;
    sites.put({ ...site, statusHistory: history.value });
    const merging = { id, into, from, context };
    if (takeAlong.includes('FOLLOW_UPS')) takeFollowUps(tx, merging);
    if (takeAlong.includes('ROLES')) takeRoles(tx, merging);
    const refused = takeAlong.includes('SEATS') ? takeSeats(tx, merging) : null;
    return refused ? err(refused) : ok({ id });
  },
});

// A site cannot become part of itself, nor of one that has itself become part of it.
function mergeProblem(tx: Transaction, { id, into }: { id: SiteId; into: SiteId }): AppError | null {
  let target: SiteId | null = into;
  const seen = new Set<SiteId>();
  while (target !== null && !seen.has(target)) {
    if (target === id) return invalidField('into', 'not-one-of', into);
    seen.add(target);
    target = tx.table('sites').get(target)?.statusHistory.at(-1)?.mergedInto ?? null;
  }
  return tx.table('sites').get(into) ? null : invalidField('into', 'missing-reference', into);
}
