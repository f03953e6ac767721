import { formatDay, formatList, formatNumber } from '../format.ts';
import type { Day } from '../../kernel/dates.ts';
import { sentenceStart } from '../grammar.ts';
import type { Words } from '../words.ts';

/** German texts: saved views, work in the cells of lists, bulk edit. */
export function viewsDe(words: Words) {
  const { site } = words;
  const changes = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'Änderung' : 'Änderungen'}`;
  const entries = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'Eintrag' : 'Einträge'}`;
  return {
    menu: {
      label: (name: string) => `Ansicht: ${name}`,
      changed: (name: string) => `Ansicht: ${name} (geändert)`,
      all: 'Alle',
      own: 'Eigene Ansichten',
      none: 'Noch keine eigene Ansicht',
      save: 'Ansicht speichern',
      saveAs: 'Als neue Ansicht speichern …',
      rename: 'Umbenennen …',
      remove: 'Löschen …',
      reset: 'Änderungen verwerfen',
    },
    dialog: {
      saveTitle: 'Als neue Ansicht speichern',
      saveText:
        'Gespeichert werden Filter, Suchtext, Sortierung, Gruppierung und Spalten. Einladungen, Auswertungen und Unterlagen können die Ansicht verwenden.',
      renameTitle: 'Ansicht umbenennen',
      renameConfirm: 'Umbenennen',
      name: 'Name der Ansicht',
      nameTaken: 'Eine Ansicht mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen.',
      removeTitle: (name: string) => `Ansicht „${name}“ löschen?`,
      removeText: 'Gelöscht wird nur die Ansicht, kein Eintrag der Liste.',
      removeConfirm: 'Löschen',
      saved: (name: string) => `Die Ansicht „${name}“ ist gespeichert.`,
    },
    group: {
      label: 'Gruppieren',
      by: (column: string) => `Gruppiert: ${column}`,
      none: 'Keine Gruppen',
      blank: '(leer)',
      count: entries,
      named: (group: string, count: number) => `${group}, ${entries(count)}`,
    },
    written: {
      action: 'Exportieren',
      title: 'Die Liste exportieren, wie sie hier steht',
      xlsx: 'Excel-Mappe (.xlsx)',
      csv: 'CSV-Datei (.csv)',
      done: (fileName: string) => `Die Liste ist exportiert: ${fileName}.`,
    },
    columns: {
      arrange: 'Spalten anordnen …',
      title: 'Spalten anordnen',
      text: 'Die erste Spalte benennt die Zeile und bleibt vorn.',
      left: (column: string) => `${column} nach links`,
      right: (column: string) => `${column} nach rechts`,
    },
    cells: {
      edit: (column: string, row: string) => `${column}: ${row}`,
      cannotBeEmpty: 'Diese Angabe kann nicht geleert werden.',
      noChoice: (typed: string, examples: readonly string[]) =>
        `„${typed}“ steht nicht zur Auswahl. Möglich ist zum Beispiel: ${formatList(examples)}.`,
      readOnly: 'Diese Spalte wird nicht in der Liste geändert.',
      from: (day: string) => `gilt ab ${day}`,
      changed: (column: string, row: string, day: string) =>
        `${column} von ${row} gilt ab ${day}. Was vorher galt, bleibt.`,
      choose: 'Bitte wählen',
    },
    plan: {
      pasteTitle: 'Aus der Zwischenablage einfügen',
      clearTitle: 'Zellen leeren',
      fillTitle: 'Zellen ändern',
      label: 'Änderungen vorher und nachher',
      record: 'Eintrag',
      field: 'Angabe',
      before: 'vorher',
      after: 'nachher',
      blank: '(leer)',
      summary: (count: number, refused: number) =>
        refused === 0
          ? `${changes(count)} in einem Schritt.`
          : `${changes(count)} in einem Schritt, ${formatNumber(refused)} nicht möglich.`,
      nothing: 'Es ändert sich nichts.',
      tooMany: (most: string) =>
        `Das sind zu viele Zellen auf einmal, es gehen höchstens ${most}. Nichts wurde geändert. Bitte wählen Sie einen kleineren Bereich.`,
      dated: 'Angaben mit Datum werden ab dem genannten Tag eingetragen. Was vorher galt, bleibt lesbar.',
      refused: 'nicht möglich',
      outside: (count: number) =>
        count === 1
          ? 'Ein Wert passt nicht mehr in die Liste und wird ausgelassen.'
          : `${formatNumber(count)} Werte passen nicht mehr in die Liste und werden ausgelassen.`,
      more: (count: number) => `und ${formatNumber(count)} weitere`,
      apply: (count: number) =>
        count === 1 ? '1 Änderung übernehmen' : `${formatNumber(count)} Änderungen übernehmen`,
      applied: (count: number) => (count === 1 ? '1 Angabe geändert.' : `${formatNumber(count)} Angaben geändert.`),
      copiedWithDots: (threshold: number) =>
        `Kopiert. Anzahlen von Personen unter ${formatNumber(threshold)} stehen außerhalb des Programms als •.`,
      copied: (rows: number, columns: number) =>
        `Kopiert: ${formatNumber(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'}, ${formatNumber(columns)} ${columns === 1 ? 'Spalte' : 'Spalten'}.`,
    },
    bulk: {
      selected: (count: number) => `${formatNumber(count)} ausgewählt`,
      edit: 'Ausgewählte bearbeiten …',
      remove: 'Ausgewählte löschen …',
      clear: 'Auswahl aufheben',
      actions: 'Befehle für die Auswahl',
      title: (count: number) => `${entries(count)} bearbeiten`,
      field: 'Was ändern?',
      value: 'Neuer Wert',
      pick: 'Wählen Sie, was sich ändern soll. Darunter steht dann, was sich bei jedem Eintrag ändert.',
      removeTitle: (count: number) => `${entries(count)} löschen?`,
      removeText: (count: number): string =>
        count === 1
          ? 'Der Eintrag kommt in den Papierkorb und kann von dort zurückgeholt werden.'
          : 'Die Einträge kommen in den Papierkorb und können von dort zurückgeholt werden.',
      removeNoneTitle: 'Löschen ist nicht möglich',
      removeNone: 'Keiner der ausgewählten Einträge kann gelöscht werden.',
      kept: (count: number) =>
        count === 1
          ? 'Ein Eintrag bleibt, weil er noch verwendet wird:'
          : `${formatNumber(count)} Einträge bleiben, weil sie noch verwendet werden:`,
      keptItem: (name: string, users: string) => `${name} (${users})`,
      removeConfirm: (count: number) => (count === 1 ? '1 Eintrag löschen' : `${formatNumber(count)} Einträge löschen`),
      removed: (count: number) =>
        count === 1 ? '1 Eintrag liegt im Papierkorb.' : `${formatNumber(count)} Einträge liegen im Papierkorb.`,
    },
    compare: {
      action: 'Vergleichen',
      actionWith: 'Vergleichen …',
      title: `${site.many} vergleichen`,
      first: 'Links',
      second: 'Rechts',
      swap: 'Seiten tauschen',
      pickTitle: `Zwei ${site.many} auswählen`,
      pickText: `Wählen Sie oben zwei verschiedene ${site.many}. Alle Angaben stehen dann nebeneinander.`,
      fact: 'Angabe',
      different: 'verschieden',
      same: 'gleich',
      mark: 'Vergleich',
      onlyDifferent: 'Nur Unterschiede zeigen',
      summary: (different: number, all: number) =>
        different === 0
          ? `Kein Unterschied in ${formatNumber(all)} Angaben.`
          : `${formatNumber(different)} von ${formatNumber(all)} Angaben sind verschieden.`,
      blank: '–',
      sections: {
        master: 'Stammdaten',
        dated: 'Stand am Tag',
        agreements: 'Vereinbarungen',
        people: 'Personen',
        work: 'Arbeit vor Ort',
        profile: 'Steckbrief',
      },
      facts: {
        phase: 'Phase im Prozess',
        participations: 'Teilnahmen an Veranstaltungen',
        inForce: 'In Kraft',
        contacts: 'Personen',
        offers: 'Angebote, dieses und letztes Jahr',
        figures: 'Kennzahlen',
        needs: 'Offene Bedarfe',
        milestones: 'Offene Meilensteine',
        criteria: 'Good-Practice-Kriterien',
        stage: (criterion: string, stage: number) => `${criterion}: Stufe ${formatNumber(stage)}`,
      },
      unknownDay: 'unbekannt',
      term: (kind: string, from: string, until: string) => `${kind}: ${from} bis ${until}`,
      figure: (name: string, value: string, on: Day | null) =>
        on === null ? `${name}: ${value}` : `${name}: ${value} (Stand ${formatDay(on)})`,
    },
    use: {
      label: 'Ansicht',
      all: `alle ${site.many}`,
      byHand: 'einzeln auswählen',
      of: {
        SITES: (name: string) => `${site.many}: ${name}`,
        CONTACTS: (name: string) => `Personen: ${name}`,
        ORGANISATIONS: (name: string) => `Organisationen: ${name}`,
        OFFERS: (name: string) => `Angebote: ${name}`,
        AGREEMENTS: (name: string) => `Vereinbarungen: ${name}`,
      },
      people: (count: number) =>
        count === 1 ? 'Die Ansicht zeigt 1 Person.' : `Die Ansicht zeigt ${formatNumber(count)} Personen.`,
      source: (name: string) => `Nur Ansicht „${name}“`,
      definition: (name: string) =>
        `${sentenceStart(site.many)}: nur die der Ansicht „${name}“ am Stichtag; auch in früherer Zeit zählen nur sie, mit ihren Personen und Angeboten.`,
    },
    keys: {
      range: 'Bereich auswählen',
      all: 'Alle Zellen auswählen',
      row: 'Ganze Zeile auswählen',
      copy: 'Bereich kopieren (für Excel)',
      paste: 'Aus Excel einfügen',
      edit: 'Zelle bearbeiten (oder lostippen)',
      down: 'Übernehmen und nach unten',
      right: 'Übernehmen und nach rechts',
      cancel: 'Eingabe verwerfen',
      clear: 'Zellen leeren',
      sortMore: 'Überschrift: zusätzlich danach sortieren',
      group: 'Gruppe auf- und zuklappen',
    },
  };
}

/** The shape both languages fill. */
export type ViewsTexts = ReturnType<typeof viewsDe>;
