import { z } from 'zod';
import { err, ok } from '../kernel/result.ts';
import { tableSchemas, type RecordOf, type TableName } from '../model/database.ts';
import { defineCommand, type Command } from './command.ts';
import { recycle } from './recycle-bin/recycle.ts';

type SimpleTable = Exclude<TableName, 'meetings'>;
/** All fields of a new record but its id. */
export type NewRecord<Table extends SimpleTable> = Omit<RecordOf<Table>, 'id'>;
/** The fields of a record that change. */
export type RecordChanges<Table extends SimpleTable> = Partial<Omit<RecordOf<Table>, 'id'>>;

type RecordCommands<Table extends SimpleTable, Name extends string> = {
  readonly [Key in `${Name}.create`]: Command<Key, { record: NewRecord<Table> }, { id: string }>;
} & {
  readonly [Key in `${Name}.update`]: Command<Key, { id: string; changes: RecordChanges<Table> }, { id: string }>;
} & {
  readonly [Key in `${Name}.remove`]: Command<Key, { id: string }, { id: string }>;
};

/** Makes the three plain commands of a table: create, update some fields, remove into the recycle bin (refused while another record names it). */
export function recordCommands<Table extends SimpleTable, Name extends string>(
  table: Table,
  name: Name,
): RecordCommands<Table, Name> {
  const fields = (tableSchemas[table] as unknown as z.ZodObject).omit({ id: true }); // one of seven object schemas
  const create = defineCommand({
    name: `${name}.create`,
    input: z.object({ record: fields }),
    run: (tx, input, context) => {
      const id = context.newId();
      tx.table(table).put({ ...input.record, id } as unknown as RecordOf<Table>); // the omitted id is added back
      return ok({ id });
    },
  });
  const update = defineCommand({
    name: `${name}.update`,
    input: z.object({ id: z.string(), changes: fields.partial() }),
    joinKey: ({ id, changes }) => `${id}/${Object.keys(changes).sort().join(',')}`,
    run: (tx, { id, changes }) => {
      const records = tx.table(table);
      const present = records.get(id);
      if (present === undefined) return err({ code: 'record-missing', table, id });
      records.put({ ...present, ...changes });
      return ok({ id });
    },
  });
  const remove = defineCommand({
    name: `${name}.remove`,
    input: z.object({ id: z.string() }),
    run: (tx, { id }, context) => {
      if (tx.table(table).get(id) === undefined) return err({ code: 'record-missing', table, id });
      recycle(tx, { table, id }, context);
      return ok({ id });
    },
  });
  // Computed keys widen to string, so the mapped type is stated here once.
  return { [create.name]: create, [update.name]: update, [remove.name]: remove } as unknown as RecordCommands<
    Table,
    Name
  >;
}
