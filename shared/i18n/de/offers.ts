/** German texts: offers of sites. */
export function offersDe() {
  return {
    title: 'Angebote',
    smallCounts: {
      legend: (threshold: number) =>
        `• = Zahl unter ${String(threshold)} oder Zahl, aus der sich eine solche errechnen ließe; zum Schutz der Personen nicht ausgewiesen`,
    },
  };
}

/** The shape both languages fill. */
export type OffersTexts = ReturnType<typeof offersDe>;
