import { formatList, formatNumber } from '../format.ts';
import type { DocumentsTexts } from '../de/documents.ts';

/** English texts: documents. */
export function documentsEn(): DocumentsTexts {
  return {
    heading: 'Papers',
    papers: { 'agenda-pack': 'Meeting pack (Tagungsmappe)', 'sign-in-sheet': 'Sign-in sheet' },
    choosePaper: 'Paper',
    chooseParts: 'Parts of the pack',
    parts: {
      cover: 'Cover',
      contents: 'Contents with page numbers',
      welcome: 'Welcome',
      programme: 'Programme',
      participants: 'Participant list',
      profiles: 'Profiles of the sites',
      questions: 'Guiding questions with writing space',
      notes: 'Page for notes',
      'office-contacts': 'Contact to the office',
    },
    allParts: 'All parts',
    create: { 'agenda-pack': 'Create meeting pack', 'sign-in-sheet': 'Create sign-in sheet' },
    creating: 'Being created …',
    preview: 'Preview',
    previewOf: (paper) => `Preview: ${paper}`,
    previewLoading: 'The preview is being prepared …',
    previewFailed: 'The preview cannot be shown.',
    previewFailedHint: 'Your data are not affected. Please try again.',
    tryAgain: 'Try again',
    previewHint: 'The preview shows exactly the file that will be created. Papers are always in German.',
    noParts: 'No part is chosen.',
    noPartsHint: 'Choose at least one part of the pack on the left.',
    pages: 'Pages',
    pageCount: (count) => (count === 1 ? '1 page' : `${formatNumber(count, 'en')} pages`),
    pageOf: (page, count) => `Page ${page} of ${count}`,
    goToPage: (page) => `Go to page ${page}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fitWidth: 'Fit width',
    zoom: (percent) => `${percent}%`,
    created: (fileName, folder) => `“${fileName}” is in the folder “${folder}”.`,
    open: 'Open',
    reveal: 'Show in folder',
    copyPath: 'Copy path',
    pathCopied: 'The path is on the clipboard.',
    warnings: 'Please check',
    warning: {
      'not-listed': (count) =>
        count === 1
          ? 'One person has not agreed and is not listed.'
          : `${formatNumber(count, 'en')} people have not agreed and are not listed.`,
      'not-asked': (count) =>
        count === 1
          ? 'One person was not asked about being named and is not listed.'
          : `${formatNumber(count, 'en')} people were not asked about being named and are not listed.`,
      'broken-names': (names) =>
        `Letters have been lost here, please correct before printing: ${formatList(
          names.map((name) => `“${name}”`),
          'en',
        )}.`,
      'no-online-link': 'The link for taking part online is still missing.',
      'no-dial-in': 'The number for dialling in is still missing.',
      'nobody-registered': 'Nobody is registered yet.',
      'no-programme': 'The programme is still empty and is not in the pack.',
      overrun: (title, minutes) => `“${title}” has a fixed start ${minutes} minutes before the previous item ends.`,
      'no-duration': (titles) => `Without a duration: ${formatList(titles, 'en')}.`,
      'no-presentations': 'No site presents in the programme; the pack has no profiles.',
      'empty-profiles': (sites) => `Profile still without text: ${formatList(sites, 'en')}.`,
      'no-questions': 'There are no guiding questions; this part is not in the pack.',
      'standard-welcome': 'There is no welcome text of your own; the pack uses a standard one.',
      'no-staff': 'No staff are entered; the contact page only gives the address.',
    },
  };
}
