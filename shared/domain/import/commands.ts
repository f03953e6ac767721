import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { enumsDe } from '../../i18n/de/enums.ts';
import { createWords } from '../../i18n/words.ts';
import { defineCommand } from '../command.ts';
import { openImportBook } from './import-book.ts';
import { takeSiteRow } from './plan-site-import.ts';
import { siteRow } from './site-row.ts';

const importSites = defineCommand({
  name: 'import.sites',
  input: z.object({ rows: z.array(siteRow).min(1).max(20_000) }),
  run: (tx, { rows }, context) => {
    const book = openImportBook(tx.before, context);
    const labels = enumsDe(createWords(tx.office()));
    const count = { new: 0, changed: 0, same: 0 };
    for (const row of rows) count[takeSiteRow(book, row, labels).outcome] += 1;
    for (const entry of book.puts.organisations.values()) tx.table('organisations').put(entry);
    for (const entry of book.puts.sites.values()) tx.table('sites').put(entry);
    for (const entry of book.puts.agreements.values()) tx.table('agreements').put(entry);
    for (const entry of book.puts.contacts.values()) tx.table('contacts').put(entry);
    return ok({ created: count.new, updated: count.changed, unchanged: count.same });
  },
});

/** The changes an import makes: a whole list is one step in the history. */
export const importCommands = { [importSites.name]: importSites };
