import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { tableNames } from '../../model/database.ts';
import { defineCommand } from '../command.ts';
import { recycle } from './recycle.ts';

/** Moves many records of one table into the recycle bin as one step; refused as a whole while others name one of them. */
export const removeMany = defineCommand({
  name: 'records.removeMany',
  input: z.object({ table: z.enum(tableNames), ids: z.array(z.string()).min(1).max(100_000) }),
  run: (tx, { table, ids }, context) => {
    for (const id of ids) {
      const present = table === 'meetings' ? tx.meetings().get(id) : tx.table(table).get(id);
      if (!present) return err({ code: 'record-missing', table, id });
      recycle(tx, { table, id }, context);
    }
    return ok({ removed: ids.length });
  },
});
