import { isTime, type Time } from '../kernel/dates.ts';

/** Reads a time of day as people type it: 9, 930, 0930, 9:30, 9.30, 9:30 Uhr; null where it is none. */
export function parseGermanTime(text: string): Time | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/ ?(uhr|h)$/, '');
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!parts) return null;
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
  return isTime(time) ? time : null;
}
