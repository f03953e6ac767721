import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import { importCommandOf } from '../../shared/domain/import/commands.ts';
import { columnKey } from '../../shared/domain/import/headed-list.ts';
import type { ImportCounts } from '../../shared/domain/import/import-preview.ts';
import { listKinds, type ListKind } from '../../shared/domain/import/list-kind.ts';
import { fieldsOfKind, planList } from '../../shared/domain/import/list-plan.ts';
import { enumsDe } from '../../shared/i18n/de/enums.ts';
import { createWords } from '../../shared/i18n/words.ts';
import { day, instant } from '../../shared/kernel/dates.ts';
import type { MeetingId } from '../../shared/kernel/ids.ts';
import { unwrap } from '../../shared/kernel/result.ts';
import { blankMeeting } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { databaseOf } from '../unit/shared/sites/run.ts';

const today = day('2026-11-22');
const now = instant('2026-11-22T08:00:00Z');
const brand = (id: string) => id as MeetingId; // ids are plain words here
const meetings = ['m1', 'm2'].map((id, index) => {
  const record = { ...blankMeeting(`Treffen ${id}`, day(`202${String(index)}-03-01`)), capacity: 3 };
  return [id, { ...record, id: brand(id), agenda: {}, registrations: {} }] as const;
});
const start: Database = {
  ...databaseOf({
    a: { officialName: 'Jobcenter Landkreis Aue', shortName: 'Aue' },
    b: { officialName: 'Jobcenter Stadt Aue', shortName: 'Aue Stadt' },
    c: { officialName: 'Agentur für Arbeit Celle', shortName: 'Celle' },
  }),
  meetings: Object.fromEntries(meetings),
};

/** What stands in cells: values people write, in every column, also where they do not belong. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '-', 'k. A.', 's. o.', '#NV', 'x', 'ja', 'nein', '3', 'ca. 12', '12-15'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'JC Aue',
      'Jobcenter Landkreis Aue',
      'JOBCENTER STADT AUE',
      'AA Celle',
      'AOK',
      'VHS Aue e. V.',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Eva Adler',
      'ADLER, EVA',
      'Frau Dr. Eva Adler',
      'Adler',
      'Eva',
      'Max von der Heide',
      'N. N.',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('eva@x.example', 'EVA@X.EXAMPLE', 'max(at)x.example', '0511 12345 / 0170 1234567'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('01.03.2025', 'März 2025', '01.01.2024-31.12.2026', '45292', 'unbefristet', 'KW 12'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'aktiv',
      'ruht seit 01.03.2025',
      'gE',
      'Yoga',
      'Bewegung, Sucht',
      'online',
      'abgesagt',
      'NI',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const fieldsOf = (kind: ListKind): readonly string[] =>
  kind === 'attendance'
    ? [...fieldsOfKind(kind).fields, 'meeting:m1', 'meeting:new:2024-05-06']
    : fieldsOfKind(kind).fields;
// A short name that is the name of another row would settle what was doubtful about that row.
const shortName = fc.constantFrom('', 'Kurz 1', 'Kurz 2', 'Kurz 3');
const cellOf = (field: string) => (field === 'shortName' ? shortName : cell);
const listOf = (kind: ListKind) => fc.array(fc.tuple(...fieldsOf(kind).map(cellOf)), { minLength: 1, maxLength: 5 });

type Rows = readonly (readonly string[])[];

// Only registrations belong to a meeting as a whole; "m2" has other people than the columns of a presence list.
const meetingOf = (kind: ListKind): string | null => (kind === 'registrations' || kind === 'attendance' ? 'm2' : null);

function planOf(kind: ListKind, database: Database, rows: Rows) {
  const fields = fieldsOf(kind);
  const headings = fields.map((field) => `Spalte ${field}`);
  const plain = { sheets: [], sheet: null, encoding: 'UTF-8', separator: ';', remarks: [] };
  const list = { ...plain, headerIndex: 0, dataIndex: 1, headings, ownHeadings: headings, rows: [headings, ...rows] };
  const mapping = Object.fromEntries(fields.map((field, index) => [columnKey(index), field]));
  const labels = enumsDe(createWords(database.office));
  return planList(kind, database, list, { mapping, decisions: {}, today, now, labels, meetingId: meetingOf(kind) });
}

let count = 0;
const context = { now, today, newId: () => `id-${String((count += 1))}` };

function applied(kind: ListKind, database: Database, rows: Rows) {
  const input = { fileName: 'Liste', meetingId: meetingOf(kind), rows: planOf(kind, database, rows).decided };
  // The rows of a plan are those of its kind, which is the kind of the command.
  const done = runCommand(database, commands[importCommandOf[kind]] as never, input, context);
  const { database: after, output } = unwrap(done, 'rows that were understood can be taken');
  return { after, counts: output as ImportCounts }; // what the commands of an import return
}

/** The second of two lists, on what the first has left. */
const lists = (kind: ListKind) => fc.tuple(listOf(kind), listOf(kind));
const runs = { numRuns: 40 };

describe.each(listKinds)('a list of %s', (kind) => {
  it('puts each of its rows into exactly one outcome', () => {
    fc.assert(
      fc.property(lists(kind), ([first, second]) => {
        const { rows, counts } = planOf(kind, applied(kind, start, first).after, second).preview;
        const last = second.findLastIndex((cells) => cells.some((each) => each.trim() !== ''));
        const numbers = Array.from({ length: last + 1 }, (_, index) => index + 2);
        expect(rows.map(({ row }) => row)).toEqual(numbers);
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(numbers.length);
      }),
      runs,
    );
  });

  it('does what the dry run says, keeps every rule of the data, and changes nothing a second time', () => {
    fc.assert(
      fc.property(lists(kind), ([first, second]) => {
        const before = applied(kind, start, first).after;
        const { preview } = planOf(kind, before, second);
        const { after, counts } = applied(kind, before, second);
        expect([counts.created, counts.updated]).toEqual([preview.counts.new, preview.counts.changed]);
        expect(checkInvariants(after)).toEqual([]);
        const again = planOf(kind, after, second).preview;
        expect([again.counts.new, again.counts.changed]).toEqual([0, 0]);
        expect(again.rows.map(({ row }) => row)).toEqual(preview.rows.map(({ row }) => row));
      }),
      runs,
    );
  });

  it('is taken back to the data before, but for the note of the import', () => {
    fc.assert(
      fc.property(lists(kind), ([first, second]) => {
        const before = applied(kind, start, first).after;
        const { after, counts } = applied(kind, before, second);
        if (counts.runId === null) return;
        const undone = runCommand(after, commands['importRun.undo'], { id: counts.runId }, context);
        const { database } = unwrap(undone, 'an import can be taken back');
        const kept = { importRuns: {}, importLayouts: {} };
        expect({ ...database, ...kept }).toEqual({ ...before, ...kept });
      }),
      runs,
    );
  });
});
