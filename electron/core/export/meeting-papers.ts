import { createHash } from 'node:crypto';
import type { DocumentRequest } from '../../../shared/contract/methods.ts';
import type { DocumentModel } from '../../../shared/documents/blocks.ts';
import { buildAgendaPack } from '../../../shared/documents/build-agenda-pack.ts';
import { buildSignInSheet } from '../../../shared/documents/build-sign-in-sheet.ts';
import { documentFileName } from '../../../shared/documents/document-file-name.ts';
import { packParts } from '../../../shared/documents/pack-parts.ts';
import { packSource, paperDay } from '../../../shared/documents/pack-source.ts';
import { packWarnings, signInWarnings } from '../../../shared/documents/pack-warnings.ts';
import { warningText } from '../../../shared/documents/warning-text.ts';
import { createCatalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { PageRenderer } from '../ports.ts';
import type { PrintedDocument } from './pdf/print-document.ts';

/** A paper of a meeting before it is printed. */
export interface MeetingPaper {
  readonly model: DocumentModel;
  /** With its ending. */
  readonly fileName: string;
  /** German sentences. */
  readonly warnings: readonly string[];
}

/** Writes a paper of a meeting as a document model, with the facts of the day asked for, of its own day, or of today. */
export function meetingPaper(database: Database, request: DocumentRequest, today: Day): Result<MeetingPaper, AppError> {
  const asOf = paperDay(database, request.meetingId, { asked: request.asOf ?? null, today });
  const source = packSource(database, request.meetingId, asOf);
  if (!source) return err({ code: 'record-missing', table: 'meetings', id: request.meetingId });
  const { texts } = source;
  const isPack = request.document === 'agenda-pack';
  const parts = request.parts ?? packParts;
  const model = isPack ? buildAgendaPack(source, parts) : buildSignInSheet(source);
  if (model.sections.length === 0)
    return err({ code: 'invalid-input', problems: [{ field: 'parts', code: 'required' }] });
  const germanTexts = createCatalogue('de', database.office).documents;
  const warnings = isPack ? packWarnings(source, parts) : signInWarnings(source);
  return ok({
    model,
    fileName: `${documentFileName(source, isPack ? texts.pack : texts.signInSheet)}.pdf`,
    warnings: warnings.map((warning) => warningText(warning, germanTexts)),
  });
}

/** Prints papers and remembers the last ones, so that a file has exactly the bytes its preview had. */
export type PaperPrinter = (model: DocumentModel, signal?: AbortSignal) => Promise<Result<PrintedDocument, AppError>>;

const remembered = 3;

/** Makes the printer; fonts and the PDF reader are loaded with the first paper, not with the program. */
export function createPaperPrinter(pages: Pick<PageRenderer, 'printPdf'>): PaperPrinter {
  const known = new Map<string, PrintedDocument>();
  return async (model, signal) => {
    const key = createHash('sha256').update(JSON.stringify(model)).digest('hex');
    const found = known.get(key);
    if (found) return ok(found);
    const { printDocument } = await import('./pdf/print-document.ts');
    const printed = await printDocument(pages, model, signal);
    if (!printed.ok) return printed;
    known.set(key, printed.value);
    for (const oldest of [...known.keys()].slice(0, -remembered)) known.delete(oldest);
    return printed;
  };
}
