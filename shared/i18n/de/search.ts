import type { Words } from '../words.ts';

/** German texts: search. */
export function searchDe(words: Words) {
  return {
    title: 'Suche',
    label: 'Suche über alles',
    placeholder: `${words.site.many}, Personen, Veranstaltungen, Befehle …`,
    paletteTitle: 'Suchen und Befehle',
    kinds: {
      site: words.site.one,
      contact: 'Person',
      organisation: 'Organisation',
      meeting: 'Veranstaltung',
      agendaItem: 'Programmpunkt',
      followUp: 'Aufgabe',
      action: 'Befehl',
    },
    groups: {
      site: words.site.many,
      contact: 'Personen',
      organisation: 'Organisationen',
      meeting: 'Veranstaltungen',
      agendaItem: 'Programmpunkte',
      followUp: 'Aufgaben',
      action: 'Befehle',
    },
    results: (count: number) => (count === 1 ? '1 Treffer' : `${count.toLocaleString('de-DE')} Treffer`),
    none: (typed: string) => `Nichts gefunden für „${typed}“`,
    noneText: 'Prüfen Sie die Schreibweise. Umlaute und ein Tippfehler stören nicht.',
    hint: 'Tippen Sie einen Namen, einen Ort oder einen Befehl.',
    keysHint: '↑ ↓ wählen, Enter öffnen, Esc schließen',
  };
}

/** The shape both languages fill. */
export type SearchTexts = ReturnType<typeof searchDe>;
