import { dayIn } from '../../../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { isBlankRow, oneLine, unwrapCell } from '../../../../shared/domain/import/raw-list.ts';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import {
  columnKey,
  guessMapping,
  planSiteImport,
  type ColumnMapping,
  type HeadedList,
  type SiteImport,
} from '../../../../shared/domain/import/site-import.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import { readList } from '../../import/read-list.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

/** How many lists are kept until they are applied; a user works on one. */
const keptLists = 4;
const sampleRows = 5;

/** Answers the calls that read a list, say what it would do, and take it over. */
export function createImportHandlers(
  context: CoreContext,
): Handlers<'import.read' | 'import.preview' | 'import.apply'> {
  const lists = new Map<string, { readonly fileName: string; readonly list: HeadedList }>();

  return {
    'import.read': async ({ fileName, base64, sheet }) => {
      const list = await readList(Buffer.from(base64, 'base64'), { fileName, sheet });
      if (!list.ok) return list;
      const listId = context.newId();
      lists.set(listId, { fileName, list: list.value });
      for (const old of [...lists.keys()].slice(0, -keptLists)) lists.delete(old);
      return ok(tableOf(listId, fileName, list.value));
    },
    'import.preview': ({ listId, mapping }) => {
      const plan = planOf(context, lists.get(listId)?.list, mapping);
      return Promise.resolve(plan.ok ? ok(plan.value.preview) : plan);
    },
    'import.apply': async ({ listId, mapping, acceptedRows }) => {
      const plan = planOf(context, lists.get(listId)?.list, mapping);
      if (!plan.ok) return plan;
      const rows = acceptedOf(plan.value, new Set(acceptedRows));
      if (rows.length === 0) return ok({ created: 0, updated: 0 });
      const outcome = await context.runCommand('import.sites', { rows });
      if (!outcome.ok) return outcome;
      lists.delete(listId);
      const { created, updated } = outcome.value.output as { created: number; updated: number }; // what import.sites returns
      return ok({ created, updated });
    },
  };
}

function planOf(
  context: CoreContext,
  list: HeadedList | undefined,
  mapping: ColumnMapping,
): Result<SiteImport, AppError> {
  const document = context.document();
  if (document === null) return err({ code: 'no-document' });
  if (list === undefined) return err({ code: 'record-missing', table: 'lists', id: '' });
  const labels = enumsDe(createWords(document.database.office));
  const today = dayIn(context.ports.clock.now());
  return ok(planSiteImport(document.database, list, { mapping, today, labels }));
}

function acceptedOf(plan: SiteImport, accepted: ReadonlySet<number>) {
  return plan.preview.rows.flatMap(({ row, outcome }) => {
    const isTaken = outcome === 'new' || outcome === 'changed' || (outcome === 'doubtful' && accepted.has(row));
    const understood = plan.rows.get(row);
    return isTaken && understood !== undefined ? [understood] : [];
  });
}

function tableOf(listId: string, fileName: string, list: HeadedList): ListTable {
  const headings = list.rows[list.headerIndex] ?? [];
  const data = list.rows.slice(list.headerIndex + 1).filter((cells) => !isBlankRow(cells));
  const first = data.slice(0, sampleRows);
  return {
    listId,
    fileName,
    sheets: list.sheets,
    sheet: list.sheet,
    encoding: list.encoding,
    separator: list.separator,
    headerRow: list.headerIndex + 1,
    columns: headings.map((heading, index) => ({
      key: columnKey(index),
      heading: oneLine(heading),
      samples: first.map((cells) => oneLine(unwrapCell(cells[index] ?? '')).slice(0, 120)),
    })),
    rowCount: data.length,
    mapping: guessMapping(list),
  };
}
