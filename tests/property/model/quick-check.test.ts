import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingTableSchemas, tableSchemas } from '../../../shared/model/database.ts';
import { office } from '../../../shared/model/office.ts';
import { quickCheck } from '../../../shared/model/quick-check.ts';
import { createSample } from '../../../shared/sample/create-sample.ts';

const sample = createSample({ scale: 'small', seed: 1 });
const meetings = Object.values(sample.meetings);
const records = [
  { name: 'office', schema: office, all: [sample.office] as object[] },
  ...(['staff', 'organisations', 'contacts', 'sites', 'agreements', 'series', 'followUps'] as const).map((name) => ({
    name,
    schema: tableSchemas[name],
    all: Object.values(sample[name]) as object[],
  })),
  ...(['agenda', 'registrations'] as const).map((name) => ({
    name,
    schema: meetingTableSchemas[name],
    all: meetings.flatMap((each) => Object.values(each[name]) as object[]),
  })),
];

const spoiled = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    'x'.repeat(301),
    'x'.repeat(10_001),
    '2026-02-31',
    '25:00',
    'NOPE',
  ),
  fc.constantFrom<unknown>(-1, 1.5, Number.NaN, 1e9, true, [], {}, [null], ['__proto__'], [{}]),
  fc.jsonValue(),
);

// The office is one record; asking its schema costs nothing.
it.each(records.filter(({ name }) => name !== 'office'))(
  'every record of the sample in $name is taken without asking the schema',
  ({ schema, all }) => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((entry) => !quickCheck(schema)(entry))).toEqual([]);
  },
);

describe.each(records)('the quick check of $name', ({ schema, all }) => {
  it('never takes what the schema refuses', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), spoiled, (which, where, value) => {
        const entry = all[which % all.length] ?? {};
        const keys = Object.keys(entry);
        const changed = { ...entry, [keys[where % keys.length] ?? 'id']: value };
        if (quickCheck(schema)(changed)) expect(schema.safeParse(changed).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
