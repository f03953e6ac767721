import type { DeadlinesTexts } from '../de/deadlines.ts';

/** English texts: deadlines and what the radar finds. */
export function deadlinesEn(): DeadlinesTexts {
  return {
    title: 'Deadlines',
  };
}
