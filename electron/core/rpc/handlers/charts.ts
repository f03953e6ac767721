import { Buffer } from 'node:buffer';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { err, ok } from '../../../../shared/kernel/result.ts';
import { chartFileName } from '../../export/charts/chart-file-name.ts';
import { chartFiles, drawPicture } from '../../export/charts/chart-files.ts';
import type { ExportService } from '../../export/export-service.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

/** Answers exports of charts and pictures for the clipboard. */
export function createChartHandlers(
  { ports, document }: CoreContext,
  exports: ExportService,
): Handlers<'export.chart' | 'chart.picture' | 'clipboard.writeImage'> {
  const { platform } = ports;
  return {
    'export.chart': async ({ spec, formats }) => {
      const open = document();
      if (open === null) return err({ code: 'no-document' });
      const catalogue = createCatalogue('de', open.database.office);
      const made = await chartFiles(spec, { formats, pages: platform.pages, catalogue });
      if (!made.ok) return made;
      return exports.finish(
        made.value.map((file) => ({
          fileName: chartFileName(spec, file, catalogue),
          part: file.chartId,
          format: file.format,
          pages: null,
          bytes: file.bytes,
        })),
        [],
      );
    },
    'chart.picture': async ({ spec }) => {
      const drawn = await drawPicture(spec, 'png', platform.pages);
      return drawn.ok ? ok({ pngBase64: Buffer.from(drawn.value).toString('base64') }) : drawn;
    },
    'clipboard.writeImage': async ({ pngBase64 }) => {
      if (!platform.capabilities.imageClipboard)
        return err({ code: 'capability-missing', capability: 'imageClipboard' });
      await platform.writeImageToClipboard(new Uint8Array(Buffer.from(pngBase64, 'base64')));
      return ok(null);
    },
  };
}
