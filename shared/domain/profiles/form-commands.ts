import { z } from 'zod';
import { enumsDe } from '../../i18n/de/enums.ts';
import { createWords } from '../../i18n/words.ts';
import { err, ok } from '../../kernel/result.ts';
import { defineCommand } from '../command.ts';
import { recordImportRun } from '../import-runs/record-import-run.ts';
import { openFormBook } from './form-book.ts';
import { takeChange } from './take-change.ts';
import { takenChange } from './taken-change.ts';

const take = defineCommand({
  name: 'siteForm.take',
  input: z.object({
    forms: z
      .array(z.object({ fileName: z.string(), siteId: z.string(), changes: z.array(takenChange).max(500) }))
      .max(10_000),
  }),
  run: (tx, { forms }, context) => {
    const labels = enumsDe(createWords(tx.office()));
    let created = 0;
    let updated = 0;
    for (const { fileName, siteId, changes } of forms) {
      if (!tx.table('sites').get(siteId)) return err({ code: 'record-missing', table: 'sites', id: siteId });
      const book = openFormBook(tx, siteId, { ...context, labels });
      for (const change of changes) {
        const taken = takeChange(book, change);
        if (!taken.ok) return taken;
      }
      const records = book.records();
      const made = records.filter(({ before }) => before === undefined).length;
      created += made;
      updated += records.length - made;
      const counts = { created: made, updated: records.length - made };
      recordImportRun(tx, { importKind: 'SITE_FORM', fileName, meetingId: null, ...counts, records }, context);
    }
    return ok({ created, updated });
  },
});

/** The changes that forms of sites make. */
export const siteFormCommands = { [take.name]: take };
