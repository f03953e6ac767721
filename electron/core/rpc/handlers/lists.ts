import { withDay } from '../../../../shared/documents/lists/list-table.ts';
import { shownList, titleOf } from '../../../../shared/documents/lists/shown-list.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { listTexts } from '../../../../shared/i18n/de/list-texts.ts';
import { dayIn } from '../../../../shared/kernel/dates.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { ExportService } from '../../export/export-service.ts';
import { safeFileName } from '../../../../shared/kernel/file-name.ts';
import { listCsv } from '../../export/lists/list-csv.ts';
import { listWorkbook } from '../../export/lists/list-workbook.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

/** Answers exports of lists. */
export function createListHandlers({ ports, document }: CoreContext, exports: ExportService): Handlers<'export.list'> {
  return {
    'export.list': async ({ asOf, language, format, ...shown }) => {
      const open = document();
      if (open === null) return err({ code: 'no-document' });
      const { database } = open;
      const catalogue = createCatalogue('de', database.office);
      const texts = listTexts(catalogue.words);
      const today = dayIn(ports.clock.now());
      const { table, about } = shownList(shown, {
        database,
        asOf,
        today,
        catalogue,
        readIn: language === 'de' ? catalogue : createCatalogue(language, database.office),
      });
      const bytes =
        format === 'csv'
          ? listCsv(withDay(table, { asOf, today, texts }))
          : await listWorkbook(table, { about, texts, creator: database.office.name });
      const named = shown.viewName ?? titleOf(texts, shown.viewList);
      const fileName = safeFileName(`${texts.fileName(named, asOf)}.${format}`);
      return exports.finish([{ fileName, part: 'list', format, pages: null, bytes }], []);
    },
  };
}
