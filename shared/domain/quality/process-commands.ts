import { z } from 'zod';
import type { Day } from '../../kernel/dates.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { SiteId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { daySchema, idSchema } from '../../model/scalars.ts';
import {
  criterionEntry,
  goodPracticeCriterion,
  processEntry,
  processPhase,
  type CriterionEntry,
  type Site,
} from '../../model/site.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { byDay, withEntry, withRevisedEntry } from '../sites/history.ts';

const siteId = idSchema<SiteId>();

const setProcessPhase = defineCommand({
  name: 'site.setProcessPhase',
  input: z.object({ id: siteId, from: daySchema.nullable(), processPhase }),
  run: (tx, { id, from, processPhase: phase }) =>
    change(tx, id, ({ processHistory }) => {
      const changed = withEntry(processHistory, { from, processPhase: phase });
      return changed.ok ? ok({ processHistory: changed.value }) : changed;
    }),
});

const reviseProcessPhase = defineCommand({
  name: 'site.reviseProcessPhase',
  input: z.object({ id: siteId, from: daySchema.nullable(), entry: processEntry.nullable() }),
  run: (tx, { id, from, entry }) =>
    change(tx, id, ({ processHistory }) => {
      const changed = withRevisedEntry(processHistory, from, entry);
      return changed.ok ? ok({ processHistory: changed.value }) : changed;
    }),
});

const setCriterion = defineCommand({
  name: 'site.setCriterion',
  input: z.object({ id: siteId, entry: criterionEntry }),
  // A second look at the same criterion on one day is a correction, not another entry.
  run: (tx, { id, entry }) =>
    change(tx, id, ({ criterionHistory }) =>
      ok({ criterionHistory: byDay([...criterionHistory.filter((each) => !isSameEntry(each, entry)), entry]) }),
    ),
});

const reviseCriterion = defineCommand({
  name: 'site.reviseCriterion',
  input: z.object({
    id: siteId,
    criterion: goodPracticeCriterion,
    from: daySchema.nullable(),
    /** Null: taken away. */
    entry: criterionEntry.nullable(),
  }),
  run: (tx, { id, criterion, from, entry }) =>
    change(tx, id, ({ criterionHistory }) => {
      const others = criterionHistory.filter((each) => !isSameEntry(each, { criterion, from }));
      if (others.length === criterionHistory.length) return err(invalidField('from', 'missing-reference', from ?? ''));
      if (entry === null) return ok({ criterionHistory: others });
      if (others.some((each) => isSameEntry(each, entry)))
        return err(invalidField('from', 'overlapping-terms', entry.from ?? ''));
      return ok({ criterionHistory: byDay([...others, entry]) });
    }),
});

/** The changes a user can make to the process phase of a site and to its stages on the Good-Practice criteria. */
export const processCommands = {
  [setProcessPhase.name]: setProcessPhase,
  [reviseProcessPhase.name]: reviseProcessPhase,
  [setCriterion.name]: setCriterion,
  [reviseCriterion.name]: reviseCriterion,
};

function isSameEntry(
  left: Pick<CriterionEntry, 'criterion' | 'from'>,
  right: { readonly criterion: CriterionEntry['criterion']; readonly from: Day | null },
): boolean {
  return left.criterion === right.criterion && left.from === right.from;
}

function change(
  tx: Transaction,
  id: SiteId,
  changesOf: (site: Site) => Result<Partial<Omit<Site, 'id'>>, AppError>,
): Result<{ id: string }, AppError> {
  const sites = tx.table('sites');
  const site = sites.get(id);
  if (!site) return err({ code: 'record-missing', table: 'sites', id });
  const changes = changesOf(site);
  if (!changes.ok) return changes;
  sites.put({ ...site, ...changes.value });
  return ok({ id });
}
