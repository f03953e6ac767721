import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import { tableNames, type TableName } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Recycled } from '../../model/recycled.ts';
import { defineCommand, type Transaction } from '../command.ts';

const restore = defineCommand({
  name: 'recycleBin.restore',
  input: z.object({ id: z.string() }),
  run: (tx, { id }) => {
    const entry = tx.table('recycled').get(id);
    if (!entry) return err({ code: 'record-missing', table: 'recycled', id });
    if (!isTable(entry.table)) return err({ code: 'refused' });
    const present = entry.table === 'meetings' ? tx.meetings() : tx.table(entry.table);
    if (present.get(entry.recordId)) return err({ code: 'refused' });
    putBack(tx, entry.table, entry);
    tx.table('recycled').remove(id);
    return ok({ table: entry.table, id: entry.recordId });
  },
});

const removeForGood = defineCommand({
  name: 'recycleBin.remove',
  input: z.object({ ids: z.array(z.string()).min(1).max(100_000) }),
  run: (tx, { ids }) => {
    const missing = ids.find((id) => !tx.table('recycled').get(id));
    if (missing !== undefined) return err({ code: 'record-missing', table: 'recycled', id: missing });
    for (const id of ids) tx.table('recycled').remove(id);
    return ok({ removed: ids.length });
  },
});

/** What a user can do with deleted records. */
export const recycleBinCommands = { [restore.name]: restore, [removeForGood.name]: removeForGood };

// What is put back is checked like every other change: against its schema, and that all it names is still there.
function putBack(tx: Transaction, table: TableName, { content }: Recycled): void {
  if (table !== 'meetings') {
    tx.table(table).put(content as never); // the table's schema is asked when the transaction ends
    return;
  }
  const meeting = content as unknown as Meeting; // as above
  tx.meetings().put(meeting);
  for (const item of Object.values(meeting.agenda)) tx.under(meeting.id, 'agenda').put(item);
  for (const each of Object.values(meeting.registrations)) tx.under(meeting.id, 'registrations').put(each);
}

function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}
