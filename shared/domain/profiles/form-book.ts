import type { EnumTexts } from '../../i18n/de/enums.ts';
import { required } from '../../kernel/assert.ts';
import type { RecordOf } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import type { CommandContext, Transaction } from '../command.ts';
import type { ImportedRecord } from '../import-runs/record-import-run.ts';

type FormTable = 'sites' | 'contacts' | 'indicators' | 'needs' | 'offers';

/** The records that a form changes, with word of what was touched. */
export interface FormBook extends CommandContext {
  readonly labels: EnumTexts;
  site(): Site;
  get<Table extends FormTable>(table: Table, id: string): RecordOf<Table> | undefined;
  put<Table extends FormTable>(table: Table, record: RecordOf<Table>): void;
  /** Every record touched, as it was before the form and as it is now. */
  records(): ImportedRecord[];
}

/** Opens the book of one form. */
export function openFormBook(
  tx: Transaction,
  siteId: string,
  context: CommandContext & { readonly labels: EnumTexts },
): FormBook {
  const touched = new Map<
    string,
    { readonly table: FormTable; readonly id: string; readonly before: object | undefined }
  >();
  return {
    ...context,
    site: () => required(tx.table('sites').get(siteId), 'the site was found before the book was opened'),
    get: (table, id) => tx.table(table).get(id),
    put: (table, record) => {
      const { id } = record;
      const key = `${table}/${id}`;
      if (!touched.has(key)) touched.set(key, { table, id, before: tx.table(table).get(id) });
      tx.table(table).put(record);
    },
    records: () =>
      [...touched.values()].map(({ table, id, before }) => ({
        table,
        id,
        meetingId: null,
        before,
        after: required<object>(tx.table(table).get(id), 'what was put is there'),
      })),
  };
}
