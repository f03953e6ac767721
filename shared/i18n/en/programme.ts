import type { ProgrammeTexts } from '../de/programme.ts';

/** English texts: programme. */
export function programmeEn(): ProgrammeTexts {
  return {};
}
