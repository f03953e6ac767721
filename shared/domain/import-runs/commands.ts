import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { defineCommand, type Transaction } from '../command.ts';
import type { Fields, StoredRef } from './changed-record.ts';
import { canUndoRun } from './kept-runs.ts';
import { planImportUndo } from './plan-import-undo.ts';

const undoRun = defineCommand({
  name: 'importRun.undo',
  input: z.object({ id: z.string() }),
  run: (tx, { id }, context) => {
    const runs = tx.table('importRuns');
    const run = runs.get(id);
    if (run === undefined) return err({ code: 'record-missing', table: 'importRuns', id });
    if (!canUndoRun(run)) return err({ code: 'refused' });
    const plan = planImportUndo(tx.before, run);
    for (const { ref, fields } of plan.resets) reset(tx, ref, fields);
    for (const ref of plan.removals) tableAt(tx, ref).remove(ref.id);
    runs.put({ ...run, undoneAt: context.now, changes: [] });
    const fields = plan.resets.reduce((sum, each) => sum + Object.keys(each.fields).length, 0);
    return ok({ removed: plan.removals.length, reset: fields, kept: plan.kept.length });
  },
});

/** What a user can do with an import that was made before. */
export const importRunCommands = { [undoRun.name]: undoRun };

function reset(tx: Transaction, ref: StoredRef, fields: Fields): void {
  const table = tableAt(tx, ref);
  const present = table.get(ref.id);
  if (present !== undefined) table.put({ ...present, ...fields });
}

interface AnyTable {
  get(id: string): { readonly id: string } | undefined;
  put(entry: { readonly id: string }): void;
  remove(id: string): void;
}

function tableAt(tx: Transaction, ref: StoredRef): AnyTable {
  if ('meetingId' in ref) return tx.under(ref.meetingId, ref.table);
  if (ref.table === 'meetings') return tx.meetings();
  return tx.table(ref.table);
}
