import type { Words } from '../words.ts';

/** German texts: meetings. */
export function meetingsDe(_words: Words) {
  return {};
}

/** The shape both languages fill. */
export type MeetingsTexts = ReturnType<typeof meetingsDe>;
