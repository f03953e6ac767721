import { z } from 'zod';
import { err, ok } from '../../kernel/result.ts';
import type { TableName } from '../../model/database.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Recycled } from '../../model/recycled.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { belongingTogether, isTableName, type Bin } from './queries.ts';
import { removeMany } from './remove-many.ts';

const restore = defineCommand({
  name: 'recycleBin.restore',
  input: z.object({ ids: z.array(z.string()).min(1).max(10_000) }),
  run: (tx, { ids }) => {
    const binned = tx.table('recycled');
    const wanted = ids.map((id) => binned.get(id));
    const missing = wanted.indexOf(undefined);
    if (missing >= 0) return err({ code: 'record-missing', table: 'recycled', id: ids[missing] ?? '' });
    const together = belongingTogether(
      binOf(tx),
      wanted.filter((entry) => entry !== undefined),
    );
    for (const entry of together) {
      if (!isTableName(entry.table)) return err({ code: 'refused' });
      if (isPresent(tx, entry.table, entry.recordId)) return err({ code: 'refused' });
      putBack(tx, entry.table, entry);
      binned.remove(entry.id);
    }
    const restored = together.map(({ table, recordId, title }) => ({ table, id: recordId, title }));
    return ok({ restored, broughtAlong: together.length - wanted.length });
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

/** What a user can do with deleted records, and the way to delete many at once. */
export const recycleBinCommands = {
  [restore.name]: restore,
  [removeForGood.name]: removeForGood,
  [removeMany.name]: removeMany,
};

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

function binOf(tx: Transaction): Bin {
  const byAddress = new Map<string, Recycled>();
  for (const entry of tx.table('recycled').all()) {
    const address = `${entry.table}/${entry.recordId}`;
    const known = byAddress.get(address);
    if (!known || known.removedAt < entry.removedAt) byAddress.set(address, entry);
  }
  return {
    find: (table, recordId) => byAddress.get(`${table}/${recordId}`),
    isPresent: (table, recordId) => isPresent(tx, table, recordId),
  };
}

function isPresent(tx: Transaction, table: TableName, recordId: string): boolean {
  return (table === 'meetings' ? tx.meetings() : tx.table(table)).get(recordId) !== undefined;
}
