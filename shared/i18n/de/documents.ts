import { formatList, formatNumber, quoted } from '../format.ts';
import type { Words } from '../words.ts';

/** German texts: the papers of a meeting, in the program (what the papers themselves say is in document-texts.ts). */
export function documentsDe(words: Words) {
  const { site } = words;
  return {
    heading: 'Unterlagen',
    papers: { 'agenda-pack': 'Tagungsmappe', 'sign-in-sheet': 'Anwesenheitsliste' },
    choosePaper: 'Unterlage',
    chooseParts: 'Teile der Mappe',
    parts: {
      cover: 'Deckblatt',
      contents: 'Inhalt mit Seitenzahlen',
      welcome: 'Begrüßung',
      programme: 'Programm',
      participants: words.participantList,
      profiles: `Steckbriefe der ${site.plural.genitive}`,
      questions: 'Leitfragen zum Ausfüllen',
      notes: 'Notizseite',
      'office-contacts': 'Kontakt zum Büro',
    },
    allParts: 'Alle Teile',
    create: { 'agenda-pack': 'Tagungsmappe erstellen', 'sign-in-sheet': 'Anwesenheitsliste erstellen' },
    creating: 'Wird erstellt …',
    preview: 'Vorschau',
    previewOf: (paper: string) => `Vorschau: ${paper}`,
    previewLoading: 'Die Vorschau wird vorbereitet …',
    previewFailed: 'Die Vorschau lässt sich nicht zeigen.',
    previewFailedHint: 'Ihre Daten sind davon nicht berührt. Versuchen Sie es noch einmal.',
    tryAgain: 'Noch einmal versuchen',
    previewHint: 'Die Vorschau zeigt genau die Datei, die erstellt wird.',
    noParts: 'Kein Teil ist ausgewählt.',
    noPartsHint: 'Wählen Sie links mindestens einen Teil der Mappe.',
    pages: 'Seiten',
    pageCount: (count: number) => (count === 1 ? '1\u00a0Seite' : `${formatNumber(count)}\u00a0Seiten`),
    pageOf: (page: number, count: number) => `Seite ${page} von ${count}`,
    goToPage: (page: number) => `Zu Seite ${page}`,
    previousPage: 'Vorherige Seite',
    nextPage: 'Nächste Seite',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    fitWidth: 'Ganze Breite',
    zoom: (percent: number) => `${percent} %`,
    created: (fileName: string, folder: string) => `„${fileName}“ liegt im Ordner „${folder}“.`,
    open: 'Öffnen',
    reveal: 'Im Ordner anzeigen',
    copyPath: 'Pfad kopieren',
    pathCopied: 'Der Pfad ist in der Zwischenablage.',
    warnings: 'Bitte prüfen',
    warning: {
      'not-listed': (count: number) =>
        count === 1
          ? 'Eine Person hat nicht zugestimmt und ist nicht aufgeführt.'
          : `${formatNumber(count)} Personen haben nicht zugestimmt und sind nicht aufgeführt.`,
      'not-asked': (count: number) =>
        count === 1
          ? 'Eine Person wurde nicht gefragt, ob sie genannt werden darf; sie ist nicht aufgeführt.'
          : `${formatNumber(count)} Personen wurden nicht gefragt, ob sie genannt werden dürfen; sie sind nicht aufgeführt.`,
      'broken-names': (names: readonly string[]) =>
        `Hier sind Buchstaben verloren gegangen, bitte vor dem Drucken berichtigen: ${formatList(names.map(quoted))}.`,
      'no-online-link': 'Der Link zur digitalen Teilnahme fehlt noch.',
      'no-dial-in': 'Die Nummer zur Einwahl fehlt noch.',
      'nobody-registered': 'Noch ist niemand angemeldet.',
      'no-programme': 'Das Programm ist noch leer und fehlt in der Mappe.',
      overrun: (title: string, minutes: number) =>
        `${quoted(title)} hat einen festen Beginn, der ${minutes} Minuten vor dem Ende des vorigen Punktes liegt.`,
      'no-duration': (titles: readonly string[]) => `Ohne Dauer: ${formatList(titles)}.`,
      'no-presentations': `Im Programm stellt sich ${site.no('nominative')} vor; die Mappe enthält keine Steckbriefe.`,
      'empty-profiles': (sites: readonly string[]) => `Noch ohne Text im Steckbrief: ${formatList(sites)}.`,
      'no-questions': 'Es gibt keine Leitfragen; dieser Teil fehlt in der Mappe.',
      'standard-welcome': 'Es gibt kein eigenes Grußwort; die Mappe begrüßt mit einem Standardtext.',
      'no-staff': 'Im Büro ist niemand eingetragen; die Kontaktseite nennt nur die Anschrift.',
    },
  };
}

/** The shape both languages fill. */
export type DocumentsTexts = ReturnType<typeof documentsDe>;
