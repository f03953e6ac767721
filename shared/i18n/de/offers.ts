/** German texts: offers of sites. */
export function offersDe() {
  return {
    title: 'Angebote',
  };
}

/** The shape both languages fill. */
export type OffersTexts = ReturnType<typeof offersDe>;
