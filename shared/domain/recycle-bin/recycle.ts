import type { RecycledId } from '../../kernel/ids.ts';
import type { TableName } from '../../model/database.ts';
import type { CommandContext, Transaction } from '../command.ts';
import { recordTitles } from '../record-titles.ts';

/** Takes a record out of its table and puts it into the recycle bin, a meeting with all that lies under it. */
export function recycle(
  tx: Transaction,
  { table, id }: { readonly table: TableName; readonly id: string },
  context: CommandContext,
): void {
  const content = contentOf(tx, table, id);
  if (content === undefined) return;
  const title = recordTitles(tx.before, [`${table}/${id}`])[0]?.title ?? '';
  tx.table('recycled').put({
    id: context.newId() as RecycledId, // the id source makes ids of every kind
    table,
    recordId: id,
    title: title.slice(0, 300),
    removedAt: context.now,
    content: { ...content },
  });
  if (table === 'meetings') tx.meetings().remove(id);
  else tx.table(table).remove(id);
}

function contentOf(tx: Transaction, table: TableName, id: string): object | undefined {
  if (table !== 'meetings') return tx.table(table).get(id);
  const meeting = tx.before.meetings[id];
  return meeting && { ...meeting, ...tx.meetings().get(id) };
}
