import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** What a printed PDF says of itself. */
export interface PrintedPages {
  readonly count: number;
  /** The page, from 1, that each link target lies on. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Reads the number of pages and where the link targets ended up. */
export async function readPrintedPages(pdf: Uint8Array): Promise<PrintedPages> {
  // Unasked, it takes a breath after every hundred of the many thousand objects of a long file.
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
  const refs = document.getPages().map((page) => page.ref);
  const numberOf = new Map(refs.map((ref, index) => [ref, index + 1]));
  const pageOf = new Map<string, number>();
  for (const [name, target] of namedDestinations(document)) {
    const number = numberOf.get(target);
    if (number !== undefined) pageOf.set(name, number);
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
