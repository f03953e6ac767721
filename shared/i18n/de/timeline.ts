/** German texts: the timeline of a site. */
export function timelineDe() {
  return {
    title: 'Verlauf',
  };
}

/** The shape both languages fill. */
export type TimelineTexts = ReturnType<typeof timelineDe>;
