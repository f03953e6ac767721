import type { OfficeTerm } from '../../model/office.ts';

/** Names the first form of a term that is blank, such as `plural.dative`; null when all are filled. */
export function termProblem(term: OfficeTerm): string | null {
  for (const number of ['singular', 'plural'] as const) {
    for (const [grammaticalCase, form] of Object.entries(term[number]))
      if (form.trim() === '') return `${number}.${grammaticalCase}`;
  }
  return null;
}
