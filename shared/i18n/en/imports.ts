import type { ImportsTexts } from '../de/imports.ts';

/** English texts: imports. */
export function importsEn(): ImportsTexts {
  return {};
}
