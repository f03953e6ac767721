/**
 * Puts no-break spaces where a line must not end: between a number and the word it counts ("9 weniger"), and before a short
 * addition in brackets ("(zkT)"), which would stand alone on its line.
 */
export function bindWords(text: string): string {
  return text
    .replace(/(?<=(?:^|\s)\d[\d.,]*) (?=\p{L})/gu, '\u00a0')
    .replace(/(?<=\S) (?=\([^\s()]{1,6}\))/gu, '\u00a0');
}
