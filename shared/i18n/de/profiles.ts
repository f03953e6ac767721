import { formatNumber } from '../format.ts';
import type { Words } from '../words.ts';

/** German texts: the one-page profile of a site and its form. */
export function profilesDe(words: Words) {
  const { site } = words;
  return {
    title: 'Steckbriefe',
    one: 'Steckbrief',
    subtitle: (date: string) => `Stand ${date}`,
    openAll: 'Steckbriefe …',
    areaList: 'Steckbriefe erstellen oder importieren',
    areas: { make: 'Erstellen und versenden', read: 'Rücklauf importieren' },
    which: `Welche ${site.many}?`,
    filter: 'Suchen',
    filterHint: 'Name, Kreis oder Region',
    chosen: (chosen: number, all: number) => `${formatNumber(chosen)} von ${formatNumber(all)} ausgewählt`,
    chooseAll: 'Alle auswählen',
    chooseNone: 'Keine auswählen',
    chooseShown: 'Angezeigte auswählen',
    nothingFound: `Dazu gibt es ${site.no('accusative')}.`,
    noSites: `Am Stichtag gibt es noch ${site.no('accusative')}.`,
    as: {
      label: 'Als was?',
      'one-file': 'Eine PDF mit Inhaltsverzeichnis und Lesezeichen',
      'file-each': `Je ${site.one} eine PDF`,
      forms: `Formulare zum Ausfüllen (Excel), je ${site.one} eines`,
    },
    formsHint:
      'Das Formular enthält die bekannten Angaben. Was zurückkommt, importieren Sie unter „Rücklauf importieren“ und entscheiden Feld für Feld.',
    make: 'Erstellen',
    makePdf: 'PDF erstellen',
    makeForm: 'Formular erstellen (Excel)',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde keine Datei geschrieben.',
    phases: {
      writing: (done: number, total: number) =>
        `Seiten werden geschrieben: ${formatNumber(done)} von ${formatNumber(total)}`,
      printing: (done: number, total: number) =>
        done === 0
          ? `${formatNumber(total)} Seiten werden gedruckt …`
          : `Seiten werden gedruckt: ${formatNumber(done)} von ${formatNumber(total)}`,
      saving: () => 'Dateien werden gespeichert …',
    },
    starting: 'Wird vorbereitet …',
    progress: 'Fortschritt',
    filesIn: (count: number, folder: string) =>
      count === 1
        ? `1 Datei liegt im Ordner „${folder}“.`
        : `${formatNumber(count)} Dateien liegen im Ordner „${folder}“.`,
    preview: (name: string) => `Steckbrief ${name}`,
    previewHint: 'Die Vorschau zeigt genau die Datei, die erstellt wird. Was nicht auf eine Seite passt, wird gekürzt.',
    read: {
      drop: 'Formulare hierher ziehen',
      or: 'oder',
      button: 'Dateien auswählen',
      kinds: 'Excel-Dateien (.xlsx), auch mehrere auf einmal. Nichts wird geändert, bevor Sie zustimmen.',
      reading: 'Wird gelesen …',
      take: (count: number) => (count === 1 ? '1 Änderung übernehmen' : `${formatNumber(count)} Änderungen übernehmen`),
      clear: 'Liste leeren',
      taken: (created: number, updated: number) =>
        `Übernommen: ${formatNumber(created)} neu, ${formatNumber(updated)} geändert. Rückgängig ist ein Schritt (Strg+Z).`,
      nothing: 'In diesem Formular hat sich nichts geändert.',
      table: (name: string) => `Änderungen im Formular ${name}`,
      columns: { take: 'Übernehmen', what: 'Was', old: 'Bisher', next: 'Neu' },
      blank: '(leer)',
      newEntry: '(neu)',
      takeThis: (what: string) => `Übernehmen: ${what}`,
      sent: (text: string) => `Versandt war: ${text}`,
      conflict: 'Seit dem Versand auch hier geändert oder schon vorhanden',
      version: (date: string) => `Versandt mit Stand ${date}`,
      readOnly: 'Die Datei ist schreibgeschützt geöffnet. Sie können die Formulare ansehen, aber nichts übernehmen.',
      faults: {
        empty: (file: string) => `„${file}“ ist leer. Es wurde nichts geändert.`,
        'too-large': (file: string) => `„${file}“ ist zu groß für ein Formular. Es wurde nichts geändert.`,
        encrypted: (file: string) =>
          `„${file}“ ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal importieren. Es wurde nichts geändert.`,
        'wrong-type': (file: string) =>
          `„${file}“ ist keine Excel-Datei (.xlsx). Bitte in Excel als „Excel-Arbeitsmappe“ speichern. Es wurde nichts geändert.`,
        damaged: (file: string) =>
          `„${file}“ lässt sich nicht lesen; die Datei ist beschädigt. Bitte noch einmal schicken lassen. Es wurde nichts geändert.`,
        'no-identifier': (file: string) =>
          `„${file}“ ist kein Steckbrief-Formular aus diesem Programm, oder seine Kennung fehlt. Bitte das versandte Formular verwenden. Es wurde nichts geändert.`,
        'other-version': (file: string) =>
          `„${file}“ stammt aus einer anderen Version des Programms. Bitte ein neues Formular versenden. Es wurde nichts geändert.`,
      },
      notes: {
        'unknown-site': (form: { siteName: string; officeName: string }) =>
          `Das Formular gehört zu „${form.siteName}“ (${form.officeName}). Diesen Eintrag gibt es in dieser Datei nicht; es kann nichts übernommen werden.`,
        'other-office': (form: { officeName: string }) => `Das Formular wurde von „${form.officeName}“ versandt.`,
        renamed: (form: { siteName: string; headline: string }) =>
          `Die Überschrift wurde geändert: „${form.headline}“. Das Formular war für „${form.siteName}“ bestimmt. Bitte prüfen, für wen es ausgefüllt ist; nichts ist angekreuzt.`,
        older: (form: { asOf: string }) =>
          `Seit dem Versand (Stand ${form.asOf}) wurde hier etwas geändert. Betroffene Felder sind nicht angekreuzt.`,
        'rows-missing': () => 'Im Formular fehlen Zeilen; sie bleiben unverändert.',
        twice: () => 'Zu diesem Eintrag wurde mehr als ein Formular importiert. In diesem ist nichts angekreuzt.',
      },
      problems: {
        gone: 'Diesen Eintrag gibt es nicht mehr.',
        incomplete: 'Die Zeile ist unvollständig.',
        'not-a-day': 'Das ist kein Tag.',
        'not-a-number': 'Das ist keine Zahl.',
        'not-an-email': 'Das ist keine E-Mail-Adresse.',
        'too-long': 'Der Text ist zu lang.',
      },
      subjects: {
        site: site.one,
        field: 'Handlungsfeld',
        location: 'Anschrift',
        contact: 'Ansprechperson',
        figure: 'Kennzahl',
        need: 'Bedarf',
        offer: 'Angebot',
      },
      fields: {
        phone: 'Telefon',
        email: 'E-Mail',
        website: 'Internetseite',
        profileText: 'Was wir machen',
        strengths: 'Was gut läuft',
        currentQuestion: 'Frage an die anderen',
        name: 'Bezeichnung',
        street: 'Straße',
        postcode: 'PLZ',
        city: 'Ort',
        firstName: 'Vorname',
        lastName: 'Nachname',
        jobFunction: 'Funktion',
        stays: 'noch zuständig',
        value: 'Wert',
        indicatorUnit: 'Einheit',
        referenceDate: 'Stichtag',
        source: 'Quelle',
        title: 'Titel',
        needState: 'Status',
        offerType: 'Art',
        startsOn: 'Beginn',
        placesOffered: 'Plätze',
      },
    },
  };
}

/** The shape both languages fill. */
export type ProfilesTexts = ReturnType<typeof profilesDe>;
