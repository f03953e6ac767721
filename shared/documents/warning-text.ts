import type { DocumentsTexts } from '../i18n/de/documents.ts';
import type { PackWarning } from './pack-warnings.ts';

/** Writes a warning about a paper as a sentence. */
export function warningText(warning: PackWarning, texts: DocumentsTexts): string {
  switch (warning.kind) {
    case 'not-listed':
    case 'not-asked':
      return texts.warning[warning.kind](warning.count);
    case 'overrun':
      return texts.warning.overrun(warning.title, warning.minutes);
    case 'broken-names':
      return texts.warning['broken-names'](warning.names);
    case 'no-duration':
      return texts.warning['no-duration'](warning.titles);
    case 'empty-profiles':
      return texts.warning['empty-profiles'](warning.sites);
    default:
      return texts.warning[warning.kind];
  }
}
