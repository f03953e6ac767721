import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '../../../../../shared/documents/calendar/calendar-file.ts';
import { addDays, day, instant } from '../../../../../shared/kernel/dates.ts';

const options = { name: 'Fristen', stampedAt: instant('2026-11-23T09:00:00.123Z') };
const entry: CalendarEntry = {
  uid: 'agreement-end:abc@austauschwerk',
  day: day('2026-12-31'),
  summary: 'Bottrop: Vereinbarung endet',
  description: 'Fällig am 31.12.2026.',
  category: 'Vereinbarung endet',
  sequence: 7,
  alarmDays: 180,
};

/** Reads a calendar with a reader that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      category: component.getFirstPropertyValue('categories'),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      trigger: String(alarm?.getFirstPropertyValue('trigger')),
    };
  });
}

describe('a calendar file', () => {
  it('leaves the calendar of four-digit years on none of its days', () => {
    const lines = (of: string) => calendarFile([{ ...entry, day: day(of) }], options);
    expect(lines('9999-12-31')).not.toContain('DTEND');
    expect(lines('9999-12-30')).toContain('DTEND;VALUE=DATE:99991231');
    expect(read(lines('9999-12-31'))).toMatchObject([{ start: '9999-12-31', isAllDay: true }]);
  });

  it('is read by another program as what was meant, in every time zone', () => {
    expect(read(calendarFile([entry], options))).toEqual([
      {
        uid: entry.uid,
        start: '2026-12-31',
        end: '2027-01-01',
        isAllDay: true,
        summary: entry.summary,
        description: entry.description,
        category: entry.category,
        sequence: 7,
        stamp: '2026-11-23T09:00:00Z',
        trigger: '-P179DT15H',
      },
    ]);
  });

  it('reminds in the morning, also on the day itself', () => {
    const triggers = [0, 1, 30].map((alarmDays) => read(calendarFile([{ ...entry, alarmDays }], options))[0]?.trigger);
    expect(triggers).toEqual(['PT9H', '-PT15H', '-P29DT15H']);
  });

  it('fills each line of a long text to 75 octets and no further, the space of a continued line included', () => {
    const lines = calendarFile([{ ...entry, summary: 'a'.repeat(400) }], options).split('\r\n');
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    const octets = lines.slice(first, first + 6).map((line) => Buffer.byteLength(line));
    expect(octets).toEqual([75, 75, 75, 75, 75, 400 + 'SUMMARY:'.length - 75 - 4 * 74 + 1]);
  });

  it('keeps any text, in lines of at most 75 octets that end with CRLF and never inside a sign', () => {
    const text = fc
      .array(
        fc.constantFrom('ä', 'ß', '😀', '„', ',', ';', '\\', '\n', 'a', ' ', 'Jobcenter Kreis Höxter', '\\n', ':', '"'),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4000 }), (summary, description, offset) => {
        const on = addDays(day('2020-01-01'), offset);
        const written = calendarFile([{ ...entry, summary, description, day: on }], options);
        const lines = written.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(Buffer.from(written, 'utf8').toString('utf8')).toBe(written);
        const [found] = read(written);
        expect(found).toMatchObject({ summary, description, start: on, end: addDays(on, 1) });
      }),
      { numRuns: 200 },
    );
  });

  it('drops control signs that no calendar can hold', () => {
    expect(read(calendarFile([{ ...entry, summary: 'a\u0000\tb\u007fc' }], options))[0]?.summary).toBe('a b c');
  });
});
