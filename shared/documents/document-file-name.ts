import type { PackSource } from './pack-source.ts';

/** Names a paper's file without its ending: "2026-12-15_Austauschtreffen_Bochum_Tagungsmappe". */
export function documentFileName({ meeting, enums }: PackSource, paper: string): string {
  const [first] = meeting.days;
  return [first?.date ?? '', enums.meetingKind[meeting.meetingKind], meeting.venue.city, paper]
    .map((part) => safeInFileNames(part).slice(0, longestPart).replace(/-+$/, ''))
    .filter((part) => part !== '')
    .join('_');
}

const longestPart = 40;

/** Writes a text so that it may be part of a file name on every system: letters and digits, the rest becomes a hyphen. */
export function safeInFileNames(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
