/** German texts: deadlines and what the radar finds. */
export function deadlinesDe() {
  return {
    title: 'Fristen',
  };
}

/** The shape both languages fill. */
export type DeadlinesTexts = ReturnType<typeof deadlinesDe>;
