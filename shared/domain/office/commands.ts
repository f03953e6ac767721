import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { office } from '../../model/office.ts';
import { defineCommand } from '../command.ts';
import { recordCommands } from '../record-commands.ts';

const updateOffice = defineCommand({
  name: 'office.update',
  input: z.object({ changes: office.partial() }),
  joinKey: ({ changes }) => Object.keys(changes).sort().join(','),
  run: (tx, { changes }) => {
    // partial() types a missing field as undefined; a field that is not given keeps its value
    tx.putOffice({ ...tx.office(), ...(changes as Partial<ReturnType<typeof tx.office>>) });
    return ok({});
  },
});

/** The changes a user can make to the office and its staff. */
export const officeCommands = { [updateOffice.name]: updateOffice, ...recordCommands('staff', 'staff') };
