/** German texts: the one-page profile of a site and its form. */
export function profilesDe() {
  return {
    title: 'Steckbrief',
  };
}

/** The shape both languages fill. */
export type ProfilesTexts = ReturnType<typeof profilesDe>;
