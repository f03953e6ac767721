import { addDays, addMonths, dayIn, dayOf, instant, weekdayOf, type Day } from '../../kernel/dates.ts';
import { foldGerman } from '../../kernel/collate.ts';
import { oneLine, saysNothing } from './raw-list.ts';

/** What a text that should be a day was found to be. */
export type DayReading =
  | { readonly kind: 'blank' }
  /** A day that was written out. */
  | { readonly kind: 'exact'; readonly day: Day }
  /** A day that had to be worked out of something wider, such as "Juni 2017". */
  | { readonly kind: 'worked-out'; readonly day: Day; readonly reason: 'imprecise-date' | 'number-read-as-day' }
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'not-a-day' };

/** Which end of a span counts: of a start the first day, of an end the last. */
export type SpanEdge = 'first' | 'last';

interface Span {
  readonly first: Day;
  readonly last: Day;
}

const blanks = new Set(['?', 'ka', 'nn', 'offen']);
const openWords =
  /^(unbefristet|unbegrenzt|ohne (ende|befristung|endtermin)|auf unbestimmte zeit|bis auf weiteres|dauerhaft|laufend|open end)$/;
const months = ['jan', 'feb', 'mae', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const monthWord =
  '(jan(?:uar)?|jaenner|feb(?:ruar)?|maerz|maer|mrz|apr(?:il)?|mai|jun[io]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)\\.?';

/** Reads a day as people in German offices write it; what is wider than a day becomes its first or last day and is marked so. */
export function readDay(text: string, edge: SpanEdge): DayReading {
  const line = oneLine(text);
  const folded = foldGerman(line);
  if (saysNothing(folded) || blanks.has(folded)) return { kind: 'blank' };
  if (openWords.test(folded)) return { kind: 'open-ended' };
  const bare = folded
    .replace(/^(ab|bis|seit|vom|von|zum|am|ca\.?|voraussichtlich|vsl\.?|geplant|spaetestens)( zum| dem)? +/, '')
    .replace(/^(mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,? +/, '')
    .replace(/^(den|der) +/, '');
  const isHedged = /^(ca\.?|voraussichtlich|vsl\.?|geplant|spaetestens|ab|bis|seit)\b/.test(folded);
  const exact = readInstant(line) ?? readExact(bare);
  if (exact === 'impossible') return { kind: 'not-a-day' };
  // Registers write a day that never comes where nothing ends.
  if (exact !== null && exact >= endOfTime) return { kind: 'open-ended' };
  if (exact !== null)
    return isHedged && /^(ca|voraus|vsl|geplant)/.test(folded) ? workedOut(exact) : { kind: 'exact', day: exact };
  const serial = readSerial(bare);
  if (serial !== null) return { kind: 'worked-out', day: serial, reason: 'number-read-as-day' };
  const span = readSpan(bare);
  return span === null ? { kind: 'not-a-day' } : workedOut(edge === 'first' ? span.first : span.last);
}

const endOfTime = '2099-12-31';

// Web forms and databases write the midnight of an office in UTC or with its distance: it is the office's day that counts.
function readInstant(text: string): Day | 'impossible' | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})$/i.exec(text);
  if (found === null) return null;
  const [, year, month, ofMonth, time = '', zone = ''] = found;
  const date = dayFrom(year, month, ofMonth);
  if (date === 'impossible') return date;
  const at = Date.parse(`${date}T${time}${zone.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(at) ? 'impossible' : dayIn(instant(new Date(at).toISOString()));
}

function workedOut(day: Day): DayReading {
  return { kind: 'worked-out', day, reason: 'imprecise-date' };
}

function readExact(text: string): Day | 'impossible' | null {
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?:,? +\d{1,2}[:.]\d{2}(?::\d{2})?(?: uhr)?)?$/.exec(text);
  if (german) return dayFrom(german[3], german[2], german[1]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const spoken = new RegExp(`^(\\d{1,2})\\.? ?${monthWord} ?(\\d{4}|\\d{2})$`).exec(text);
  if (spoken) return dayFrom(spoken[3], String(monthOfWord(spoken[2])), spoken[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return slashed ? dayFrom(slashed[3], slashed[2], slashed[1]) : null;
}

function dayFrom(year: string | undefined, month: string | undefined, ofMonth: string | undefined): Day | 'impossible' {
  return dayOf(fullYear(year ?? ''), Number(month), Number(ofMonth)) ?? 'impossible';
}

// Excel counts days from 30.12.1899 and hands the bare number over when a column lost its date format.
function readSerial(text: string): Day | null {
  if (!/^\d{5}([.,]0+)?$/.test(text)) return null;
  const serial = Math.trunc(Number(text.replace(',', '.')));
  const start = dayOf(1899, 12, 30);
  return start === null || serial < 25_569 || serial > 73_050 ? null : addDays(start, serial);
}

function readSpan(text: string): Span | null {
  const named = new RegExp(`^(anfang|mitte|ende)? ?${monthWord} ?'?(\\d{4}|\\d{2})$`).exec(text);
  if (named) return partOf(monthSpan(fullYear(named[3] ?? ''), monthOfWord(named[2])), named[1]);
  const numbered = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (numbered) return monthSpan(Number(numbered[2]), Number(numbered[1]));
  // "12.26" can be no day: a month and the last two digits of its year.
  const short = /^(\d{1,2})[./](\d{2})$/.exec(text);
  if (short && Number(short[2]) > 12) return monthSpan(fullYear(short[2] ?? ''), Number(short[1]));
  const quarter = /^(?:q ?|quartal )?(i{1,3}|iv|[1-4])(?:\. ?(?:quartal|q)|\.?q|\. ?vj\.?)? ?[/ ]? ?(\d{4})$/.exec(
    text,
  );
  if (quarter && /q|quartal|vj/.test(text)) return quarterSpan(Number(quarter[2]), quarter[1] ?? '');
  const halfYear = /^([12])\. ?(?:halbjahr|hj\.?) ?(\d{4})$/.exec(text);
  if (halfYear) return monthsSpan(Number(halfYear[2]), halfYear[1] === '1' ? 1 : 7, 6);
  const week = /^(?:kw ?)(\d{1,2}) ?[/. ,-]? ?(\d{4})$/.exec(text);
  if (week) return weekSpan(Number(week[2]), Number(week[1]));
  const year = /^(anfang|mitte|ende|jahresende|im jahr|jahr)? ?(\d{4})$/.exec(text);
  if (year) return yearSpan(Number(year[2]), year[1]);
  return null;
}

function yearSpan(year: number, part: string | undefined): Span | null {
  if (year < 1990 || year > 2099) return null;
  return partOf(monthsSpan(year, 1, 12), part === 'jahresende' ? 'ende' : part);
}

function partOf(span: Span | null, part: string | undefined): Span | null {
  if (span === null) return null;
  if (part === 'anfang') return { first: span.first, last: span.first };
  if (part === 'ende') return { first: span.last, last: span.last };
  if (part === 'mitte') {
    const isMonth = span.first.slice(0, 7) === span.last.slice(0, 7);
    const middle = isMonth ? addDays(span.first, 14) : addDays(addMonths(span.first, 6), -1);
    return { first: middle, last: middle };
  }
  return span;
}

function monthSpan(year: number, month: number): Span | null {
  return monthsSpan(year, month, 1);
}

function monthsSpan(year: number, month: number, count: number): Span | null {
  const first = dayOf(year, month, 1);
  return first === null || year < 1900 ? null : { first, last: addDays(addMonths(first, count), -1) };
}

function quarterSpan(year: number, quarter: string): Span | null {
  const number = quarter.startsWith('i') ? ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 : Number(quarter);
  return monthsSpan(year, number * 3 - 2, 3);
}

function weekSpan(year: number, week: number): Span | null {
  const fourth = dayOf(year, 1, 4); // ISO 8601: the 4th of January is always in week 1
  if (fourth === null || week < 1 || week > 53) return null;
  const first = addDays(fourth, (week - 1) * 7 - (weekdayOf(fourth) - 1));
  return { first, last: addDays(first, 6) };
}

function monthOfWord(word: string | undefined): number {
  const start = (word ?? '').replace('jaenner', 'jan').replace('mrz', 'mae').slice(0, 3);
  return months.indexOf(start) + 1;
}

// Two-digit years: the programme began in 2014 and its agreements end before 2050.
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
