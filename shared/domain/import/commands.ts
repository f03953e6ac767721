import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { enumsDe } from '../../i18n/de/enums.ts';
import { createWords } from '../../i18n/words.ts';
import { defineCommand, type Transaction } from '../command.ts';
import { layoutColumn, rememberLayout } from '../import-runs/import-layouts.ts';
import { recordImportRun } from '../import-runs/record-import-run.ts';
import { openImportBook, type BookChange } from './import-book.ts';
import type { ImportCounts } from './import-preview.ts';
import { importKindOf, type ListKind } from './list-kind.ts';
import type { ListRow, ListRules } from './list-rules.ts';
import { rowTarget, takeRow, targetIdOf, type DecidedRow, type RecordsOfRows } from './row-target.ts';
import { attendanceRules } from './attendance-rules.ts';
import { contactRules } from './contact-rules.ts';
import { offerRules } from './offer-rules.ts';
import { registrationRules } from './registration-rules.ts';
import { siteRules } from './site-rules.ts';

const importSites = importCommand('import.sites', siteRules);
const importContacts = importCommand('import.contacts', contactRules);
const importRegistrations = importCommand('import.registrations', registrationRules);
const importAttendance = importCommand('import.attendance', attendanceRules);
const importOffers = importCommand('import.offers', offerRules);

/** The changes an import makes: a whole list is one step in the history. */
export const importCommands = {
  [importSites.name]: importSites,
  [importContacts.name]: importContacts,
  [importRegistrations.name]: importRegistrations,
  [importAttendance.name]: importAttendance,
  [importOffers.name]: importOffers,
};

/** The name of the command that takes over a list of each kind. */
export const importCommandOf = {
  sites: importSites.name,
  contacts: importContacts.name,
  registrations: importRegistrations.name,
  attendance: importAttendance.name,
  offers: importOffers.name,
} as const satisfies Readonly<Record<ListKind, string>>;

function importCommand<const Name extends string, Row extends ListRow, Field extends string>(
  name: Name,
  rules: ListRules<Row, Field>,
) {
  const decided: z.ZodType<DecidedRow<Row>> = z.object({
    row: rules.rowSchema,
    target: rowTarget,
    fields: z.array(z.string()).nullable(),
  });
  return defineCommand({
    name,
    input: z.object({
      fileName: z.string(),
      meetingId: z.string().nullable(),
      /** How the columns were understood, to be remembered; not given: the list has none. */
      columns: z.array(layoutColumn).optional(),
      rows: z.array(decided).max(50_000),
    }),
    run: (tx, { fileName, meetingId, columns, rows }, context) => {
      const { now, today, newId } = context;
      const book = openImportBook(tx.before, {
        now,
        today,
        newId,
        meetingId,
        labels: enumsDe(createWords(tx.office())),
      });
      const records: RecordsOfRows = new Map();
      const count = { new: 0, changed: 0, same: 0, doubtful: 0, skipped: 0, rejected: 0 };
      for (const { row, target, fields } of rows) {
        const matched = (): string | null =>
          rules.targetOf === undefined ? rules.match(book, row).targetId : rules.targetOf(book, row);
        const targetId = targetIdOf(target, matched, records);
        const taken = takeRow(rules, book, { row, targetId, fields });
        records.set(row.row, taken.recordId);
        count[taken.outcome] += 1;
      }
      const changes = book.changes();
      for (const change of changes) putChange(tx, change);
      const importKind = importKindOf[rules.kind];
      const counts = { created: count.new, updated: count.changed };
      const runId = recordImportRun(tx, { importKind, fileName, meetingId, ...counts, records: changes }, context);
      if (runId !== null) rememberLayout(tx, { importKind, columns: columns ?? [] }, context);
      return ok<ImportCounts>({ ...counts, unchanged: count.same, runId });
    },
  });
}

function putChange(tx: Transaction, change: BookChange): void {
  const { table, meetingId, after } = change;
  // The table of a change decides the type of its record.
  if (table === 'registrations') tx.under(meetingId, 'registrations').put(after as never);
  else if (table === 'meetings') tx.meetings().put(after);
  else tx.table(table).put(after as never);
}
