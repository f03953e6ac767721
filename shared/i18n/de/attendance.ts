import type { Words } from '../words.ts';

/** German texts: attendance. */
export function attendanceDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type AttendanceTexts = ReturnType<typeof attendanceDe>;
