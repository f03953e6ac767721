/** What the BKG asks to be printed with every map made from its data (GeoNutzV); we have made it simpler. */
export const mapSource = { holder: '© GeoBasis-DE / BKG', year: 2016 } as const;
