/** German texts: the recycle bin. */
export function recycleBinDe() {
  return {
    title: 'Papierkorb',
  };
}

/** The shape both languages fill. */
export type RecycleBinTexts = ReturnType<typeof recycleBinDe>;
