import { importFieldsDe } from './import-fields.ts';
import { columnRemarksDe, importReasonsDe, listRemarksDe } from './import-reasons.ts';
import { sentenceStart } from '../grammar.ts';
import type { Words } from '../words.ts';

/** German texts: taking over a list. */
export function importsDe(words: Words) {
  const { site } = words;
  const outcomes = {
    new: 'Neu',
    changed: 'Geändert',
    same: 'Unverändert',
    doubtful: 'Zweifelhaft',
    skipped: 'Weggelassen',
    rejected: 'Nicht übernommen',
  };
  return {
    title: 'Liste einlesen',
    subtitle: `Ihre vorhandene Liste ${site.theMany('genitive')} in vier Schritten übernehmen. Bis zum letzten Schritt wird nichts geändert.`,
    steps: { choose: 'Liste wählen', columns: 'Spalten zuordnen', check: 'Prüfen', result: 'Ergebnis' },
    stepsLabel: 'Schritte',
    back: 'Zurück',
    next: 'Weiter',
    noClientDataTitle: 'Keine Daten von Kundinnen und Kunden',
    noClientData:
      'Lesen Sie nur dienstliche Angaben ein: Einrichtungen, Ansprechpersonen, Vereinbarungen. Angaben zu Leistungsberechtigten gehören nicht in dieses Programm.',
    readOnly: 'Die Datei ist nur zum Lesen geöffnet. Sie können die Liste prüfen, aber nicht übernehmen.',
    choose: {
      title: 'Liste wählen',
      drop: 'Datei hierher ziehen',
      or: 'oder',
      button: 'Datei auswählen …',
      kinds: 'Excel (.xlsx), CSV oder TSV. Kodierung, Trennzeichen und Überschriften werden erkannt.',
      pasteTitle: 'Aus Excel einfügen',
      pasteLabel: 'Zellen samt Überschriften hier einfügen',
      pasteHint: 'In Excel markieren, Strg+C drücken, hier mit Strg+V einfügen.',
      pasteButton: 'Eingefügtes einlesen',
      pastedName: 'Zwischenablage',
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
      description: 'Vorgeschlagen nach den Überschriften. Was nicht zugeordnet ist, wird nicht übernommen.',
      column: 'Spalte der Liste',
      samples: 'Beispiele',
      field: 'Wird übernommen als',
      fieldFor: (column: string) => `„${column}“ wird übernommen als`,
      none: 'nicht übernehmen',
      unnamed: (number: number) => `Spalte ${number} ohne Überschrift`,
      nameMissing: `Ordnen Sie eine Spalte dem Namen ${site.the('genitive')} zu. Ohne Namen lässt sich keine Zeile erkennen.`,
      twice: (field: string) => `„${field}“ ist zwei Spalten zugeordnet. Es gilt die erste.`,
      mapped: (count: number, all: number) => `${count} von ${all} Spalten zugeordnet`,
    },
    check: {
      title: 'Prüfen',
      description: 'So würde jede Zeile übernommen. Zweifelhafte Zeilen bleiben weg, wenn Sie sie nicht ankreuzen.',
      filter: 'Zeilen nach Ergebnis',
      all: 'Alle',
      withFindings: 'Mit Hinweis',
      table: 'Zeilen der Liste',
      take: 'Übernehmen',
      takeRow: (row: number, name: string) => `Zeile ${row}, ${name}, übernehmen`,
      row: 'Zeile',
      name: `${sentenceStart(site.one)} und Hinweise`,
      outcome: 'Ergebnis',
      understoodAs: (value: string) => `Verstanden als „${value}“.`,
      alreadyInRow: (row: string) => `Siehe Zeile ${row}.`,
      named: (name: string) => `„${name}“.`,
      valueOf: (column: string, value: string) => `${column}: „${value}“.`,
      notTaken: 'Nicht übernommen.',
      blankRow: '(leere Zeile)',
      change: (field: string, before: string, after: string) =>
        before === '' ? `${field}: neu „${after}“` : `${field}: „${before}“ → „${after}“`,
      none: 'Zu diesem Filter gibt es keine Zeilen.',
      checking: 'Die Liste wird geprüft …',
      apply: (count: number) =>
        count === 1 ? '1 Zeile übernehmen' : `${count.toLocaleString('de-DE')} Zeilen übernehmen`,
      nothing: 'Es gibt nichts zu übernehmen',
    },
    result: {
      title: 'Die Liste ist übernommen',
      created: (count: number) => `${site.count(count)} neu angelegt`,
      updated: (count: number) => `${site.count(count)} geändert`,
      nothing: 'Es war nichts zu ändern.',
      undoHint:
        'Die ganze Übernahme ist ein Schritt und lässt sich mit Rückgängig zurücknehmen, solange die Datei geöffnet bleibt.',
      undo: 'Import rückgängig machen',
      undone: 'Der Import wurde zurückgenommen. Der Stand ist wie vorher.',
      toSites: `Zur Liste ${site.theMany('genitive')}`,
      another: 'Weitere Liste einlesen',
    },
    fields: importFieldsDe(words),
    reasons: importReasonsDe,
    listRemarks: listRemarksDe,
    columnRemarks: columnRemarksDe,
    outcomes,
  };
}

/** The shape both languages fill. */
export type ImportsTexts = ReturnType<typeof importsDe>;
