import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** An opened PDF, and how to let go of it. */
export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** Opens a PDF from memory; nothing is fetched, nothing in it is run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    // The viewer takes the bytes over, so it gets a copy.
    data: bytes.slice(),
    // Our papers hold no pictures that need it, and the policy of the window allows no WebAssembly.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const document = await task.promise;
  return { document, close: () => void task.destroy() };
}
