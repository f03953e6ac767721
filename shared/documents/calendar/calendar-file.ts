import { addDays, type Day, type Instant } from '../../kernel/dates.ts';

/** An all-day entry of a calendar with a reminder. */
export interface CalendarEntry {
  /** The same for the same matter in every file, so that a calendar replaces instead of adding. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Rises with every change; a calendar keeps the higher one. */
  readonly sequence: number;
  /** How many days before, in the morning, the calendar reminds. */
  readonly alarmDays: number;
}

/** Writes a calendar file: CRLF, lines folded at 75 octets, moments in UTC. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, stampedAt }: { readonly name: string; readonly stampedAt: Instant },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Austauschwerk//Fristen//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, stampedAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines(entry: CalendarEntry, stampedAt: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utcStamp(stampedAt)}`,
    `SEQUENCE:${String(entry.sequence)}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    // The end of an all-day entry is the day after; the calendar's last day has none, and the entry lasts a day without (RFC 5545, 3.6.1).
    ...(entry.day < '9999-12-31' ? [`DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`] : []),
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `CATEGORIES:${escaped(entry.category)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entry.summary)}`,
    `TRIGGER:${trigger(entry.alarmDays)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const remindAtHour = 9;

// An all-day entry starts at midnight of whatever zone the calendar is in; nobody wants to be woken then.
function trigger(daysBefore: number): string {
  if (daysBefore === 0) return `PT${String(remindAtHour)}H`;
  const days = daysBefore - 1;
  return `-P${days === 0 ? '' : `${String(days)}D`}T${String(24 - remindAtHour)}H`;
}

function utcStamp(at: Instant): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

// Control signs have no form in a calendar file; a line break is written as \n.
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]+/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const mostOctets = 75;

/** Breaks a line so that no part has more than 75 octets in UTF-8, and none ends inside a sign. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
