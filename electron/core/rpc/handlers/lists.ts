import { aboutList, buildList } from '../../../../shared/documents/lists/build-list.ts';
import { listSource, withDay } from '../../../../shared/documents/lists/list-table.ts';
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

type ListMethods = 'export.list' | 'export.registrations';

/** Answers exports of lists. */
export function createListHandlers({ ports, document }: CoreContext, exports: ExportService): Handlers<ListMethods> {
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
    'export.registrations': async ({ meetingId, format }) => {
      const open = document();
      if (open === null) return err({ code: 'no-document' });
      const { database } = open;
      const meeting = database.meetings[meetingId];
      if (meeting === undefined) return err({ code: 'record-missing', table: 'meetings', id: meetingId });
      const asOf = dayIn(ports.clock.now());
      const source = listSource({ database, asOf, isPast: false, meeting }, createCatalogue('de', database.office));
      const { texts } = source;
      const table = buildList('registrations', source);
      const bytes =
        format === 'csv'
          ? listCsv(table)
          : await listWorkbook(table, { about: aboutList(table, source), texts, creator: database.office.name });
      const named = `${texts.titles.registrations} ${meeting.title}`;
      const fileName = safeFileName(`${texts.fileName(named, asOf)}.${format}`);
      return exports.finish([{ fileName, part: 'list', format, pages: null, bytes }], []);
    },
  };
}
