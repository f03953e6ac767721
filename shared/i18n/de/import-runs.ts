/** German texts: the imports that were made, and taking one back. */
export const importRunsDe = {
  title: 'Frühere Importe',
  description: 'Jeder Import lässt sich als Ganzes zurücknehmen, auch Tage später.',
  empty: 'Noch wurde keine Liste importiert.',
  columns: { when: 'Wann', file: 'Liste', kind: 'Art', counts: 'Ergebnis', state: 'Status' },
  created: (count: number) => `${count.toLocaleString('de-DE')} neu`,
  updated: (count: number) => `${count.toLocaleString('de-DE')} geändert`,
  undo: 'Import zurücknehmen …',
  undoOf: (file: string, when: string) => `Import „${file}“ vom ${when} zurücknehmen`,
  undoneAt: (when: string) => `zurückgenommen am ${when}`,
  tooOld: 'bleibt: Was er geändert hat, ist nicht mehr vermerkt',
  more: (count: number) => `Alle ${count.toLocaleString('de-DE')} zeigen`,
  dialog: {
    title: 'Import zurücknehmen?',
    what: (file: string, when: string) => `„${file}“, importiert am ${when}. Das würde geschehen:`,
    removed: (records: string) => `Gelöscht wird, was der Import angelegt hat: ${records}.`,
    reset: (records: string, fields: number) =>
      `Den früheren Inhalt zurück ${fields === 1 ? 'bekommt 1 Feld' : `bekommen ${fields.toLocaleString('de-DE')} Felder`}: ${records}.`,
    kept: {
      changed: (records: string) => `Es bleibt, was seitdem geändert wurde: ${records}.`,
      used: (records: string) => `Es bleibt, was andere Einträge brauchen: ${records}.`,
      rule: (records: string) =>
        `Es bleibt, was mit dem früheren Inhalt nicht mehr zu den übrigen Angaben passt: ${records}.`,
    },
    gone: (count: number) =>
      count === 1
        ? '1 Eintrag ist inzwischen gelöscht.'
        : `${count.toLocaleString('de-DE')} Einträge sind inzwischen gelöscht.`,
    andMore: (count: number) => `und ${count.toLocaleString('de-DE')} weitere`,
    nothing: 'Es gibt nichts mehr zurückzunehmen.',
    step: 'Es ist ein Schritt und lässt sich rückgängig machen.',
    confirm: 'Import zurücknehmen',
  },
  done: 'Der Import ist zurückgenommen.',
};

/** The shape both languages fill. */
export type ImportRunsTexts = typeof importRunsDe;
