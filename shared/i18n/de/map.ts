/** German texts: the map. */
export function mapDe() {
  return {
    title: 'Karte',
  };
}

/** The shape both languages fill. */
export type MapTexts = ReturnType<typeof mapDe>;
