import type { DocumentsTexts } from '../de/documents.ts';

/** English texts: documents. */
export function documentsEn(): DocumentsTexts {
  return {};
}
