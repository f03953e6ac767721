import type { Words } from '../words.ts';

/** German texts: steering bodies. */
export function steeringDe(words: Words) {
  return {
    title: words.steeringGroup.one,
  };
}

/** The shape both languages fill. */
export type SteeringTexts = ReturnType<typeof steeringDe>;
