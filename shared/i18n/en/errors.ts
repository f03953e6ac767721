import type { ErrorsTexts } from '../de/errors.ts';

/** English texts: errors. */
export function errorsEn(): ErrorsTexts {
  return {};
}
