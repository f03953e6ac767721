/** German texts: the imports that were made, and taking one back. */
export const importRunsDe = {
  title: 'Frühere Importe',
  description: 'Jeder Import lässt sich als Ganzes zurücknehmen, auch Tage später.',
  empty: 'Noch wurde keine Liste übernommen.',
  columns: { when: 'Wann', file: 'Datei', kind: 'Art', counts: 'Ergebnis', state: 'Stand' },
  counts: (created: number, updated: number) =>
    `${created.toLocaleString('de-DE')} neu, ${updated.toLocaleString('de-DE')} geändert`,
  undo: 'Import zurücknehmen …',
  undoOf: (file: string, when: string) => `Import „${file}“ vom ${when} zurücknehmen`,
  undoneAt: (when: string) => `zurückgenommen am ${when}`,
  tooOld: 'bleibt: Was er geändert hat, ist nicht mehr vermerkt',
  more: (count: number) => `Alle ${count.toLocaleString('de-DE')} zeigen`,
  dialog: {
    title: 'Import zurücknehmen?',
    what: (file: string, when: string) => `„${file}“, eingelesen am ${when}. Das würde geschehen:`,
    removed: (count: number) =>
      count === 1
        ? '1 Eintrag, den der Import angelegt hat, wird gelöscht.'
        : `${count.toLocaleString('de-DE')} Einträge, die der Import angelegt hat, werden gelöscht.`,
    reset: (count: number) =>
      count === 1
        ? '1 Feld bekommt seinen früheren Inhalt zurück.'
        : `${count.toLocaleString('de-DE')} Felder bekommen ihren früheren Inhalt zurück.`,
    kept: {
      changed: (count: number) =>
        count === 1
          ? '1 Eintrag bleibt, weil er seitdem geändert wurde.'
          : `${count.toLocaleString('de-DE')} Einträge bleiben, weil sie seitdem geändert wurden.`,
      used: (count: number) =>
        count === 1
          ? '1 Eintrag bleibt, weil andere Einträge ihn brauchen.'
          : `${count.toLocaleString('de-DE')} Einträge bleiben, weil andere Einträge sie brauchen.`,
      rule: (count: number) =>
        count === 1
          ? '1 Eintrag bleibt, weil sein früherer Inhalt nicht mehr zu den übrigen Angaben passt.'
          : `${count.toLocaleString('de-DE')} Einträge bleiben, weil ihr früherer Inhalt nicht mehr zu den übrigen Angaben passt.`,
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
