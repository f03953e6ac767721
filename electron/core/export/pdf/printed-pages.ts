import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** What a printed PDF says of itself. */
export interface PrintedPages {
  readonly count: number;
  /** The page, from 1, that each link target lies on. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Reads the number of pages and where the link targets ended up. */
export async function readPrintedPages(pdf: Uint8Array): Promise<PrintedPages> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const refs = document.getPages().map((page) => page.ref);
  const pageOf = new Map<string, number>();
  for (const [name, target] of namedDestinations(document)) {
    const index = refs.findIndex((ref) => ref === target);
    if (index >= 0) pageOf.set(name, index + 1);
  }
  return { count: refs.length, pageOf };
}

// Chromium writes one flat dictionary of names (PDF 1.1 style, 12.3.2.4 in ISO 32000).
function namedDestinations(document: PDFDocument): [string, PDFRef][] {
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return (names?.entries() ?? []).flatMap(([name, value]): [string, PDFRef][] => {
    const found = document.context.lookup(value);
    const target = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    return page instanceof PDFRef ? [[name.decodeText(), page]] : [];
  });
}
