import { foldGerman } from '../../kernel/collate.ts';
import { oneLine } from './raw-list.ts';
import { readDay, type DayReading } from './read-day.ts';

/** The days a text names: a start and, where it names a span, an end. */
export interface SpanReading {
  readonly start: DayReading;
  /** Null: the text names no end of its own. */
  readonly end: DayReading | null;
}

const blank: DayReading = { kind: 'blank' };

/** Reads a day or a span of days: "03.–05.06.2025", "15.03. bis 20.04.2025", "seit 2019", "2016-2025". */
export function readSpan(text: string): SpanReading {
  const line = oneLine(text);
  const whole = readDay(line, 'first');
  if (whole.kind !== 'not-a-day') return { start: whole, end: null };
  const parts = /^(?:vom |von |ab )?(.+?)\s*(?:[-–—]|\bbis(?: zum)?\b|\/)\s*(.+)$/i.exec(line);
  if (!parts) return { start: whole, end: null };
  const [, left = '', right = ''] = parts;
  const end = readDay(right, 'last');
  if (!('day' in end) && end.kind !== 'open-ended') return { start: whole, end: null };
  const direct = readDay(left, 'first');
  const start = 'day' in direct ? direct : 'day' in end ? completed(left, end.day) : direct;
  return 'day' in start ? { start, end } : { start: whole, end: null };
}

// "03." and "15.03." take month and year from the end of the span.
function completed(text: string, end: string): DayReading {
  const [year = '', month = ''] = end.split('-');
  const folded = foldGerman(text).trim();
  if (/^\d{1,2}\.?$/.test(folded)) return readDay(`${folded.replace('.', '')}.${month}.${year}`, 'first');
  if (/^\d{1,2}\. ?\d{1,2}\.?$/.test(folded)) return readDay(`${folded.replace(/\.$/, '')}.${year}`, 'first');
  return /^\p{L}{3,}\.?$/u.test(folded) ? readDay(`${folded} ${year}`, 'first') : blank;
}
