/** German texts: saved views, bulk edit, comparing. */
export function viewsDe() {
  return {
    title: 'Ansichten',
  };
}

/** The shape both languages fill. */
export type ViewsTexts = ReturnType<typeof viewsDe>;
