/** German texts: needs, milestones, criteria and figures. */
export function qualityDe() {
  return {
    title: 'Qualität und Kennzahlen',
  };
}

/** The shape both languages fill. */
export type QualityTexts = ReturnType<typeof qualityDe>;
