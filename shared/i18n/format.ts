import { toDate, type Day, type Instant } from '../kernel/dates.ts';

/** The languages of the interface; documents are always German. */
export type Language = 'de' | 'en';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(language: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${language}/${key}`;
  let found = formatters.get(id);
  if (!found) formatters.set(id, (found = new Intl.DateTimeFormat(locales[language], options)));
  return found;
}

/** Writes a day for tables: "01.03.2026", "01/03/2026". */
export function formatDay(day: Day, language: Language = 'de'): string {
  if (language === 'de') return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
  return formatter(language, 'short', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(toDate(day));
}

/** Writes a day for running text, as DIN 5008 does: "1. März 2026". */
export function formatLongDay(day: Day, language: Language = 'de'): string {
  return formatter(language, 'long', { day: 'numeric', month: 'long', year: 'numeric' }).format(toDate(day));
}

/** Writes a day with its weekday: "Freitag, 15. Dezember 2017". */
export function formatWeekday(day: Day, language: Language = 'de'): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(language, 'weekday', options).format(toDate(day));
}

/** Writes a day with its short weekday, for lists of meetings: "Fr., 15.12.2017". */
export function formatShortWeekday(day: Day, language: Language = 'de'): string {
  return `${formatter(language, 'weekday-only', { weekday: 'short' }).format(toDate(day))}${language === 'de' ? '.' : ''}, ${formatDay(day, language)}`;
}

/** Writes a moment in the office's time zone: "22.11.2026, 14:03". */
export function formatInstant(instant: Instant, language: Language = 'de'): string {
  const options = { timeZone: 'Europe/Berlin', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return formatter(language, 'instant', { ...options, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** Writes the time of a moment with seconds: "14:03:22". */
export function formatClock(instant: Instant, language: Language = 'de'): string {
  return formatter(language, 'clock', { timeZone: 'Europe/Berlin', timeStyle: 'medium' }).format(new Date(instant));
}

/** Writes a number the language's way: "1.234,5". */
export function formatNumber(value: number, language: Language = 'de'): string {
  // Lists write a hundred thousand small counts; they look the same in every language.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return value.toLocaleString(locales[language]);
}

/** Joins texts as a sentence does: "Bottrop, Wuppertal und Gelsenkirchen". */
export function formatList(texts: readonly string[], language: Language = 'de'): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(texts);
}

/** Writes the month of a day: "März 2026". */
export function formatMonth(day: Day, language: Language = 'de'): string {
  return formatter(language, 'month', { month: 'long', year: 'numeric' }).format(toDate(day));
}

/** Writes the month of a day without its year: "März". */
export function formatMonthName(day: Day, language: Language = 'de'): string {
  return formatter(language, 'month-name', { month: 'long' }).format(toDate(day));
}

/** Writes the weekday of a day: "Mo", "Montag". */
export function formatWeekdayName(day: Day, length: 'short' | 'long', language: Language = 'de'): string {
  return formatter(language, `weekday-${length}`, { weekday: length }).format(toDate(day));
}

/** Puts a text in German quotation marks; marks inside it become single ones: „Jahrestagung ‚Gesund bleiben‘“. */
export function quoted(text: string): string {
  const inner = text
    .replace(/[„»]([^„“”»«]*)[“”«]/g, '‚$1‘')
    .replace(/[“«]([^“”«»]*)[”»]/g, '‚$1‘')
    .replace(/"([^"]*)"/g, '‚$1‘');
  return `„${inner}“`;
}
