import type { Words } from '../words.ts';

/** German texts: the recycle bin. */
export function recycleBinDe(words: Words) {
  return {
    title: 'Papierkorb',
    subtitle: 'Gelöschtes bleibt hier, bis Sie es zurückholen oder endgültig löschen.',
    columns: { title: 'Bezeichnung', kind: 'Art', removedAt: 'Gelöscht am' },
    untitled: '(ohne Bezeichnung)',
    restore: 'Zurückholen',
    remove: 'Endgültig löschen …',
    removeTitle: (count: number) =>
      count === 1 ? 'Eintrag endgültig löschen?' : `${count.toLocaleString('de-DE')} Einträge endgültig löschen?`,
    removeText:
      'Danach lässt sich das nicht mehr aus dem Papierkorb zurückholen, nur noch mit Rückgängig, solange das Programm geöffnet ist.',
    removeConfirm: 'Endgültig löschen',
    restored: (titles: string, alongCount: number) =>
      alongCount === 0
        ? `Zurückgeholt: ${titles}`
        : `Zurückgeholt: ${titles}, mit ${alongCount === 1 ? 'einem Eintrag' : `${String(alongCount)} Einträgen`}, zu ${
            alongCount === 1 ? 'dem' : 'denen'
          } es gehört`,
    many: (count: number) => `${count.toLocaleString('de-DE')} Einträge`,
    cannotRestore:
      'Das lässt sich nicht zurückholen: Es gehört zu etwas, das endgültig gelöscht wurde. Der Eintrag bleibt im Papierkorb, sonst hat sich nichts geändert.',
    emptyTitle: 'Der Papierkorb ist leer',
    emptyText: `Gelöschte ${words.site.many}, Personen, Veranstaltungen und alles andere finden Sie hier wieder.`,
  };
}

/** The shape both languages fill. */
export type RecycleBinTexts = ReturnType<typeof recycleBinDe>;
