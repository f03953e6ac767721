import type { MeetingsTexts } from '../de/meetings.ts';

/** English texts: meetings. */
export function meetingsEn(): MeetingsTexts {
  return {};
}
