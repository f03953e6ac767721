import type { DocumentRequest } from '../../../../shared/contract/methods.ts';
import { dayIn } from '../../../../shared/kernel/dates.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { ExportService } from '../../export/export-service.ts';
import type { Jobs } from '../../export/jobs.ts';
import { createPaperPrinter, meetingPaper, type MeetingPaper } from '../../export/meeting-papers.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

type PaperMethods = 'document.render' | 'export.document' | 'export.reveal' | 'export.open' | 'job.cancel';

/** Answers what concerns printed papers: preview, file, and what is done with a file afterwards. */
export function createPaperHandlers(
  context: CoreContext,
  { exports, jobs }: { readonly exports: ExportService; readonly jobs: Jobs },
): Handlers<PaperMethods> {
  const print = createPaperPrinter(context.ports.platform.pages);

  function write(request: DocumentRequest): Result<MeetingPaper, AppError> {
    const document = context.document();
    if (!document) return err({ code: 'no-document' });
    return meetingPaper(document.database, request, dayIn(context.ports.clock.now()));
  }

  return {
    'document.render': async (request) => {
      const paper = write(request);
      if (!paper.ok) return paper;
      const printed = await jobs.run(`preview/${request.meetingId}`, (signal) => print(paper.value.model, signal));
      if (!printed.ok) return printed;
      const pdfBase64 = Buffer.from(printed.value.pdf).toString('base64');
      return ok({ pdfBase64, pages: printed.value.pages, warnings: paper.value.warnings });
    },
    'export.document': async (request) => {
      const paper = write(request);
      if (!paper.ok) return paper;
      const { model, fileName, warnings } = paper.value;
      return jobs.run(exportJobId(request), async (signal) => {
        const printed = await print(model, signal);
        if (!printed.ok) return printed;
        if (signal.aborted) return err({ code: 'cancelled' });
        const { pdf, pages } = printed.value;
        return exports.finish([{ fileName, part: request.document, format: 'pdf', pages, bytes: pdf }], warnings);
      });
    },
    'export.reveal': ({ exportId }) => exports.reveal(exportId),
    'export.open': ({ exportId, fileName }) => exports.open(exportId, fileName),
    'job.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return Promise.resolve(ok(null));
    },
  };
}

/** The id under which the export of a paper can be called off. */
function exportJobId({ document, meetingId }: DocumentRequest): string {
  return `export/${document}/${meetingId}`;
}
