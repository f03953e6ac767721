import type { AppError } from '../../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { ContentsEntry, DocumentModel } from '../../../../shared/documents/blocks.ts';
import { toHtml } from '../../../../shared/documents/to-html.ts';
import type { PageRenderer } from '../../ports.ts';
import { hyphenate } from './hyphenate.ts';
import { paperFonts } from './paper-fonts.ts';
import { readPrintedPages } from './printed-pages.ts';

/** A paper as bytes. */
export interface PrintedDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How often it went through the page engine: once, where the expected page numbers were right. */
  readonly prints: number;
  /** The page, from 1, of each link target. */
  readonly pageOf: ReadonlyMap<string, number>;
}

// A contents list that grows by its own numbers may move what follows once; more rounds are a fault of the layout.
const mostPrints = 3;

/**
 * Prints a paper as a tagged PDF. The numbers of a contents list are compared with the pages that came out, and the
 * paper is printed again with the right ones only where they differ.
 */
export async function printDocument(
  pages: Pick<PageRenderer, 'printPdf'>,
  model: DocumentModel,
  signal?: AbortSignal,
): Promise<Result<PrintedDocument, AppError>> {
  let numbers: ReadonlyMap<string, number> = new Map();
  for (let prints = 1; ; prints += 1) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    const printed = await pages.printPdf(toHtml(model, { fonts: paperFonts, hyphenate, pages: numbers }), signal);
    if (!printed.ok) return printed;
    const found = await readPrintedPages(printed.value);
    if (prints === mostPrints || numbersAreRight(model, numbers, found.pageOf))
      return ok({ pdf: printed.value, pages: found.count, prints, pageOf: found.pageOf });
    numbers = found.pageOf;
  }
}

function numbersAreRight(
  model: DocumentModel,
  shown: ReadonlyMap<string, number>,
  real: ReadonlyMap<string, number>,
): boolean {
  return contentsEntries(model).every(
    ({ anchor, expectedPage }) => (shown.get(anchor) ?? expectedPage) === (real.get(anchor) ?? expectedPage),
  );
}

function contentsEntries(model: DocumentModel): ContentsEntry[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])),
  );
}
