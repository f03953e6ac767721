import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../electron/core/storage/parse-file.ts';
import { createSerialiser } from '../../../electron/core/storage/serialise.ts';
import { blankDatabase } from '../../../shared/domain/office/blank-office.ts';
import { day, instant } from '../../../shared/kernel/dates.ts';
import { blankMeeting } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';

const head = {
  format: 'austauschwerk' as const,
  schemaVersion: 1,
  minReaderVersion: 1,
  appVersion: '1',
  revision: 3,
  savedAt: instant('2026-11-23T08:00:00.000Z'),
  savedBy: 'Anna Muster',
};

/** Ids with a programme of one item, and registrations for each of the given ids. */
function fileOf(meetings: Readonly<Record<string, readonly string[]>>): Buffer {
  const entries = Object.entries(meetings).map(([id, registrations]) => {
    const under = Object.fromEntries(registrations.map((each) => [each, { id: each, guest: { name: 'Ä "}}," – €' } }]));
    return [id, { id, ...blankMeeting(`„${id}“`, day('2026-12-15')), agenda: {}, registrations: under }];
  });
  const database = { ...blankDatabase('Büro'), meetings: Object.fromEntries(entries) as Database['meetings'] };
  return Buffer.concat([...createSerialiser().file(head, database)]);
}

function meetingsIn(value: unknown): Readonly<Record<string, object>> {
  return (value as { data: { meetings: Record<string, object> } }).data.meetings;
}

describe('parsing a data file', () => {
  const files = {
    'no meetings': fileOf({}),
    'one meeting without registrations': fileOf({ a: [] }),
    'meetings with registrations': fileOf({ a: ['1', '2'], b: ['3'], c: ['4', '5'] }),
    'meetings of both kinds': fileOf({ a: [], b: ['3'], c: [], d: [], e: ['4'], f: [] }),
    'ids that end texts': fileOf({ 'a":{': ['1'], 'b}},': ['}}'], '{"c': ['agenda'] }),
    'no line of our own layout': Buffer.from(JSON.stringify(JSON.parse(fileOf({ a: ['1'], b: [] }).toString()))),
    'other line ends': Buffer.from(
      fileOf({ a: ['1'], b: ['2'] })
        .toString()
        .replaceAll('\n', '\r\n'),
    ),
    'a meeting of a dangerous name': Buffer.from(
      fileOf({ proto: ['1'], b: ['2'] })
        .toString()
        .replace('\n"proto":', '\n"__proto__":'),
    ),
    'the same meeting twice': Buffer.from(
      fileOf({ a: ['1'], b: ['2'] })
        .toString()
        .replace('\n"b":', '\n"a":'),
    ),
  };
  for (const [name, bytes] of Object.entries(files)) {
    it(`gives what JSON.parse gives: ${name}`, () => {
      const { value } = parseFile(bytes);
      const expected = JSON.parse(bytes.toString()) as unknown;
      expect(value).toEqual(expected);
      expect(Object.keys(meetingsIn(value))).toEqual(Object.keys(meetingsIn(expected)));
    });

    it(`knows only bytes that mean the same: ${name}`, () => {
      const { value, meetingBytes } = parseFile(bytes);
      for (const meeting of Object.values(meetingsIn(value))) {
        const known = meetingBytes.get(meeting);
        if (known) expect(JSON.parse(known.toString())).toEqual(meeting);
      }
    });
  }

  it('knows the bytes of every meeting that is written as we write them', () => {
    const { value, meetingBytes } = parseFile(files['meetings with registrations']);
    const known = Object.values(meetingsIn(value)).filter((meeting) => meetingBytes.has(meeting));
    expect(known).toHaveLength(3);
  });

  it('fails wherever a file is cut off', () => {
    const bytes = files['meetings of both kinds'];
    for (let length = 1; length < bytes.length - 1; length += 7) {
      expect(() => parseFile(bytes.subarray(0, length))).toThrow(SyntaxError);
    }
  });

  it('fails on a fault inside a meeting', () => {
    const bytes = Buffer.from(files['meetings with registrations'].toString().replace('"3":{', '"3":{{'));
    expect(() => parseFile(bytes)).toThrow(SyntaxError);
  });
});

describe('the data for the window', () => {
  it('comes in parts that are the whole text when joined', () => {
    const { value } = parseFile(fileOf({ a: ['1'], b: [] }));
    const database = (value as { data: Database }).data;
    const note = 'ä'.repeat(1_500_000);
    const large = { ...database, contacts: { x: { note } }, series: { y: { note } } } as unknown as Database;
    const serialiser = createSerialiser();
    const { count } = serialiser.dataPart(large, 0);
    expect(count).toBeGreaterThan(1);
    const texts = Array.from({ length: count }, (_, part) => serialiser.dataPart(large, part).text);
    expect(JSON.parse(texts.join(''))).toEqual(large);
    expect(serialiser.dataPart(large, count).text).toBe('');
  });
});
