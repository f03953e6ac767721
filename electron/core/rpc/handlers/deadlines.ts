import { Buffer } from 'node:buffer';
import { deadlineCalendar } from '../../../../shared/documents/calendar/deadline-calendar.ts';
import { deadlinesOn } from '../../../../shared/domain/deadlines/queries.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { err } from '../../../../shared/kernel/result.ts';
import type { ExportService } from '../../export/export-service.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

/** Answers exports of deadlines. */
export function createDeadlineHandlers(
  { ports, document }: CoreContext,
  exports: ExportService,
): Handlers<'export.calendar'> {
  return {
    'export.calendar': async ({ asOf, keys }) => {
      const open = document();
      if (open === null) return err({ code: 'no-document' });
      const wanted = new Set(keys);
      const found = deadlinesOn(open.database, asOf).filter(({ key }) => wanted.has(key));
      if (found.length === 0) return err({ code: 'record-missing', table: 'deadlines', id: keys[0] ?? '' });
      const catalogue = createCatalogue('de', open.database.office);
      const text = deadlineCalendar(open.database, found, {
        catalogue,
        revision: open.revision,
        stampedAt: ports.clock.now(),
      });
      const fileName = `${catalogue.deadlines.fileName(asOf)}.ics`;
      const bytes = new Uint8Array(Buffer.from(text, 'utf8'));
      return exports.finish([{ fileName, part: 'deadlines', format: 'ics', pages: null, bytes }], []);
    },
  };
}
