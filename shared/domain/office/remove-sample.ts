import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { tableNames } from '../../model/database.ts';
import { defineCommand } from '../command.ts';
import { blankOffice } from './blank-office.ts';

/** Empties a sample file and leaves a blank office with the given name: one step, which undo takes back whole. */
export const removeSample = defineCommand({
  name: 'sample.remove',
  input: z.object({ officeName: z.string().max(300).default('') }),
  run: (tx, { officeName }) => {
    if (!tx.office().isSample) return err({ code: 'refused' });
    for (const name of tableNames) {
      const table = name === 'meetings' ? tx.meetings() : tx.table(name);
      for (const id of Object.keys(tx.before[name])) table.remove(id);
    }
    tx.putOffice(blankOffice(officeName));
    return ok({});
  },
});
