import { importFieldsDe } from './import-fields.ts';
import { columnRemarksDe, importReasonsDe, listRemarksDe } from './import-reasons.ts';
import { importRunsDe } from './import-runs.ts';
import { recordCountsDe } from './record-counts.ts';
import type { Words } from '../words.ts';

/** German texts: importing a list. */
export function importsDe(words: Words) {
  const { site } = words;
  const outcomes = {
    new: 'Neu',
    changed: 'Geändert',
    same: 'Unverändert',
    doubtful: 'Zweifelhaft',
    skipped: 'Weggelassen',
    rejected: 'Nicht importiert',
  };
  return {
    title: 'Liste importieren',
    open: 'Liste importieren …',
    subtitle: 'Ihre vorhandenen Listen in vier Schritten importieren. Bis zum letzten Schritt wird nichts geändert.',
    steps: { choose: 'Liste wählen', columns: 'Spalten zuordnen', check: 'Prüfen', result: 'Ergebnis' },
    stepsLabel: 'Schritte',
    back: 'Zurück',
    next: 'Weiter',
    noClientDataTitle: 'Keine Daten von Kundinnen und Kunden',
    noClientData:
      'Importieren Sie nur dienstliche Angaben: Einrichtungen, Ansprechpersonen, Vereinbarungen. Angaben zu Leistungsberechtigten gehören nicht in dieses Programm.',
    readOnly: 'Die Datei ist nur zum Lesen geöffnet. Sie können die Liste prüfen, aber nicht importieren.',
    kinds: {
      sites: site.many,
      contacts: 'Personen',
      registrations: 'Antworten auf eine Einladung',
      attendance: 'Anwesenheit',
      offers: 'Angebote',
    },
    kindHints: {
      sites: `Eine Zeile je ${site.one}, auch mit Ansprechperson und Laufzeit der Vereinbarung.`,
      contacts: 'Zum Beispiel die Kontakte aus Outlook.',
      registrations: 'Zu- und Absagen aus einem Formular oder einer Liste; die spätere Antwort einer Person gilt.',
      attendance: 'Wer da war: eine Liste zu einer Veranstaltung oder eine Spalte je Veranstaltung.',
      offers: `Eine Zeile je Angebot, mit ${site.one}, Zeitraum und Zahlen.`,
    },
    target: {
      kind: 'Die Liste enthält',
      anyKind: 'wird erkannt',
      anyKindHint: `${site.many}, Personen, Antworten, Anwesenheit oder Angebote: Das zeigen die Überschriften.`,
      likely: (kind: string) => `Den Überschriften nach enthält die Liste eher: ${kind}.`,
      readAs: (kind: string) => `Als „${kind}“ importieren`,
      unclear: 'Was die Liste enthält, ist an den Überschriften nicht zu erkennen. Bitte prüfen Sie die Auswahl.',
      meeting: 'Veranstaltung',
      eachColumn: 'jede Spalte ist eine Veranstaltung',
      meetingFirst: 'Wählen Sie zuerst die Veranstaltung, zu der die Antworten gehören.',
      meetingMissed: 'Wählen Sie zuerst die Veranstaltung, und geben Sie die Liste dann noch einmal.',
      noMeetings: 'Legen Sie zuerst die Veranstaltung an, zu der die Liste gehört.',
    },
    formsLink: 'Ausgefüllte Steckbrief-Formulare importieren',
    choose: {
      title: 'Liste wählen',
      fileTitle: 'Aus einer Datei',
      drop: 'Datei hierher ziehen',
      release: 'Loslassen, um die Datei zu importieren',
      or: 'oder',
      button: 'Datei auswählen …',
      kinds: 'Excel (.xlsx), CSV oder TSV. Kodierung, Trennzeichen und Überschriften werden erkannt.',
      pasteTitle: 'Aus Excel einfügen',
      pasteLabel: 'Zellen samt Überschriften hier einfügen',
      pasteHint: 'In Excel markieren, Strg+C drücken, auf dieser Seite Strg+V drücken.',
      pasteButton: 'Eingefügtes importieren',
      nameLabel: 'Bezeichnung der Liste',
      nameHint: 'So steht sie unter „Frühere Importe“. Leer: mit Tag und Uhrzeit.',
      pastedAt: (when: string) => `Eingefügt am ${when}`,
      tooLarge: (name: string) =>
        `„${name}“ ist zu groß für eine Liste und wurde nicht importiert; es wurde nichts geändert. Teilen Sie die Liste auf.`,
      unreadable: (name: string) =>
        `„${name}“ ließ sich nicht öffnen, es wurde nichts geändert. Vielleicht ist es ein Ordner, oder ein anderes Programm hält die Datei fest. Schließen Sie sie dort, und versuchen Sie es noch einmal.`,
      reading: 'Die Liste wird gelesen …',
    },
    recognised: {
      title: 'Das wurde erkannt',
      file: 'Datei',
      encoding: 'Kodierung',
      separator: 'Trennzeichen',
      sheet: 'Tabellenblatt',
      headerRow: 'Überschriften',
      rows: 'Zeilen',
      inRow: (row: number) => `in Zeile ${row}`,
      separators: { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator', '|': 'Senkrechter Strich' } as Readonly<
        Record<string, string>
      >,
      firstRows: 'Die ersten Zeilen',
    },
    mapping: {
      title: 'Spalten zuordnen',
      description: 'Vorgeschlagen nach den Überschriften. Was nicht zugeordnet ist, wird nicht importiert.',
      column: 'Spalte der Liste',
      samples: 'Beispiele',
      field: 'Wird importiert als',
      fieldFor: (column: string) => `„${column}“ wird importiert als`,
      none: 'nicht importieren',
      unnamed: (number: number) => `Spalte ${number} ohne Überschrift`,
      remembered: 'Zugeordnet wie beim letzten Mal: Eine Liste mit diesen Überschriften haben Sie schon importiert.',
      meetings: 'Anwesenheit bei',
      newMeeting: (title: string) => `${title} (wird angelegt)`,
      makes: (count: number, meetings: string) =>
        count === 1
          ? `Eine Veranstaltung wird angelegt: ${meetings}.`
          : `${count} Veranstaltungen werden angelegt: ${meetings}.`,
      quoted: (column: string) => `„${column}“`,
      leftOut: (count: number, columns: string) =>
        count === 1
          ? `Diese Spalte wird nicht importiert: ${columns}.`
          : `Diese ${count} Spalten werden nicht importiert: ${columns}.`,
      missing: (fields: readonly string[]) =>
        `Ordnen Sie eine Spalte zu: ${fields.map((field) => `„${field}“`).join(' oder ')}. Sonst lässt sich keine Zeile erkennen.`,
      twice: (field: string) => `„${field}“ ist zwei Spalten zugeordnet. Es gilt die erste.`,
      mapped: (count: number, all: number) => `${count} von ${all} Spalten zugeordnet`,
    },
    check: {
      title: 'Prüfen',
      description: 'So würde jede Zeile importiert. Zweifelhafte Zeilen bleiben weg, bis Sie entscheiden.',
      filter: 'Zeilen nach Ergebnis',
      all: 'Alle',
      withFindings: 'Mit Hinweis',
      table: 'Zeilen der Liste',
      takeRow: (row: number, name: string) => `Zeile ${row}, ${name}, importieren`,
      take: 'importieren',
      row: (row: number) => `Zeile ${row}`,
      decision: (row: number, name: string) => `Entscheidung zu Zeile ${row}, ${name}`,
      open: 'noch offen: bleibt weg',
      takeAsIs: 'importieren wie verstanden',
      takeAsGuessed: 'wie vorgeschlagen',
      sameAs: (title: string, detail: string) => `dieselbe: ${title}${detail === '' ? '' : ` (${detail})`}`,
      belongsTo: (title: string) => `gehört zu: ${title}`,
      sameAsRow: (row: string) => `mit Zeile ${row} zusammenführen`,
      create: 'neu anlegen',
      skip: 'weglassen',
      fields: (name: string) => `Änderungen bei ${name}`,
      bulk: 'Für alle gezeigten Zeilen …',
      bulks: {
        merge: 'Zweifelhafte mit dem ersten Vorschlag zusammenführen',
        create: 'Zweifelhafte neu anlegen',
        skipDoubtful: 'Zweifelhafte weglassen',
        fillGaps: 'Bei Geänderten nur leere Felder füllen',
        skip: 'Alle weglassen',
        reset: 'Entscheidungen zurücknehmen',
      },
      understoodAs: (value: string) => `Verstanden als „${value}“.`,
      alreadyInRow: (row: string) => `Siehe Zeile ${row}.`,
      enteredAs: (value: string) => `Eingetragen als „${value}“.`,
      named: (name: string) => `„${name}“.`,
      valueShort: (column: string, value: string) => `${column}: „${value}“`,
      valueOf: (column: string, value: string) => `${column}: „${value}“.`,
      notTaken: 'Nicht importiert.',
      blankRow: '(leere Zeile)',
      change: (field: string, before: string, after: string) =>
        before === '' ? `${field}: neu „${after}“` : `${field}: „${before}“ → „${after}“`,
      none: 'Zu diesem Filter gibt es keine Zeilen.',
      checking: 'Die Liste wird geprüft …',
      apply: (count: number) =>
        count === 1 ? '1 Zeile importieren' : `${count.toLocaleString('de-DE')} Zeilen importieren`,
      nothing: 'Es gibt nichts zu importieren',
      stillOpen: (count: number) =>
        count === 1
          ? '1 zweifelhafte Zeile bleibt weg.'
          : `${count.toLocaleString('de-DE')} zweifelhafte Zeilen bleiben weg.`,
    },
    result: {
      title: 'Die Liste ist importiert',
      created: {
        sites: (count: number) => `${site.count(count)} neu angelegt`,
        contacts: (count: number) => `${countOf(count, 'Person', 'Personen')} neu angelegt`,
        registrations: (count: number) =>
          `${countOf(count, 'Einladung, Anmeldung oder Absage', 'Einladungen, Anmeldungen oder Absagen')} neu angelegt`,
        attendance: (count: number) => `${countOf(count, 'Zeile', 'Zeilen')} neu eingetragen`,
        offers: (count: number) => `${countOf(count, 'Angebot', 'Angebote')} neu angelegt`,
      },
      updated: {
        sites: (count: number) => `${site.count(count)} geändert`,
        contacts: (count: number) => `${countOf(count, 'Person', 'Personen')} geändert`,
        registrations: (count: number) =>
          `${countOf(count, 'Einladung, Anmeldung oder Absage', 'Einladungen, Anmeldungen oder Absagen')} geändert`,
        attendance: (count: number) => `${countOf(count, 'Zeile', 'Zeilen')} nachgetragen`,
        offers: (count: number) => `${countOf(count, 'Angebot', 'Angebote')} geändert`,
      },
      nothing: 'Es war nichts zu ändern.',
      facts: {
        made: (records: string) => `Angelegt: ${records}.`,
        changed: (records: string) => `Geändert: ${records}.`,
        unchanged: (count: number) => `${countOf(count, 'Zeile war', 'Zeilen waren')} schon so in der Datei.`,
        doubtful: (count: number) =>
          `${countOf(count, 'zweifelhafte Zeile blieb', 'zweifelhafte Zeilen blieben')} weg.`,
        skipped: (count: number) => `${countOf(count, 'Zeile wurde', 'Zeilen wurden')} weggelassen.`,
        rejected: (count: number) =>
          `${countOf(count, 'Zeile ist', 'Zeilen sind')} kein Eintrag: Überschriften, Summen oder leere Zeilen.`,
      },
      undoHint:
        'Sie können den ganzen Import zurücknehmen, jetzt oder später auf dieser Seite unter „Frühere Importe“.',
      undone: 'Der Import wurde zurückgenommen.',
      open: {
        sites: `Zur Liste ${site.theMany('genitive')}`,
        contacts: 'Zu den Personen',
        registrations: 'Zu den Anmeldungen',
        attendance: 'Zur Anwesenheit',
        meetings: 'Zu den Veranstaltungen',
        offers: 'Zu den Angeboten',
      },
      another: 'Weitere Liste importieren',
    },
    runs: importRunsDe,
    records: recordCountsDe(words),
    fields: importFieldsDe(words),
    reasons: importReasonsDe,
    listRemarks: listRemarksDe,
    columnRemarks: columnRemarksDe,
    outcomes,
  };
}

function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
}

/** The shape both languages fill. */
export type ImportsTexts = ReturnType<typeof importsDe>;
