import type { FieldProblem } from '../kernel/errors.ts';
import { isDay } from '../kernel/dates.ts';
import { formatDay, type Language } from './format.ts';

/** What a sentence about a fault is made of. */
export type FieldFault = Pick<FieldProblem, 'code' | 'value' | 'against'>;

/** Writes the sentences about faults, each behind the name of its field where that is known, and each once. */
export function namedSentences(
  problems: readonly FieldProblem[],
  words: {
    readonly names: Readonly<Record<string, string>>;
    readonly sentenceOf: (fault: FieldFault) => string;
  },
): string {
  const sentences = problems.map((problem) => {
    const name = words.names[lastPart(problem.field)];
    const sentence = words.sentenceOf(problem);
    return name === undefined ? sentence : `${name}: ${sentence}`;
  });
  return [...new Set(sentences)].slice(0, mostSentences).join(' ');
}

const mostSentences = 5;

/** A stored day as people write it; anything else as it stands. */
export function shownDay(value: string, language: Language): string {
  return isDay(value) ? formatDay(value, language) : value;
}

// Lists name the place of an entry: `days.0.date`, `partyIds.2`.
function lastPart(field: string): string {
  const parts = field.split('.').filter((part) => !/^\d+$/.test(part));
  return parts.at(-1) ?? '';
}
