import type { z } from 'zod';
import { fieldProblems } from '../../../shared/commands/field-problems.ts';
import type { FieldProblemCode, RecordProblem } from '../../../shared/kernel/errors.ts';
import { meetingOwnSchema, meetingTableSchemas, tableNames, tableSchemas } from '../../../shared/model/database.ts';
import type { Database } from '../../../shared/model/database.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { quickCheck } from '../../../shared/model/quick-check.ts';
import { office } from '../../../shared/model/office.ts';
import { refText } from '../../../shared/model/record-ref.ts';
import type { PlainData } from '../../../shared/migrations/migration.ts';

// A file with more faults than this is not repaired by reading a list; the rest is counted by fixing these first.
const problemLimit = 500;

/** Checks plain data record by record, then across records; the data itself is the database when nothing is wrong. */
export function validate(
  data: PlainData,
):
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] } {
  const problems: RecordProblem[] = [];
  const check = (record: string, schema: z.ZodType, value: unknown): void => {
    if (problems.length >= problemLimit) return;
    if (quickCheck(schema)(value)) return;
    const parsed = schema.safeParse(value); // the copy zod makes is dropped at once: only one record's worth lives
    if (parsed.success) return;
    for (const each of fieldProblems(parsed.error, value)) {
      problems.push(recordProblem(record, each.field, each.code, each.value));
    }
  };
  check('office', office, data['office']);
  for (const table of tableNames) {
    const records = recordsOf(data, table, problems);
    for (const id of Object.keys(records)) {
      const entry = records[id];
      if (table !== 'meetings') check(`${table}/${id}`, tableSchemas[table], entry);
      else checkMeeting(id, entry, check, problems);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const database = data as unknown as Database; // every record has just been checked against its schema
  for (const each of checkInvariants(database).slice(0, problemLimit)) {
    problems.push(recordProblem(refText(each.ref), each.field, each.code, each.value));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, database };
}

function checkMeeting(
  id: string,
  entry: unknown,
  check: (record: string, schema: z.ZodType, value: unknown) => void,
  problems: RecordProblem[],
): void {
  if (!isRecord(entry)) {
    problems.push(recordProblem(`meetings/${id}`, '', 'wrong-shape'));
    return;
  }
  const { agenda: _agenda, registrations: _registrations, ...own } = entry;
  check(`meetings/${id}`, meetingOwnSchema, own);
  for (const table of ['agenda', 'registrations'] as const) {
    const records = recordsOf(entry, table, problems, `meetings/${id}/`);
    const isRight = quickCheck(meetingTableSchemas[table]);
    for (const under of Object.keys(records)) {
      if (isRight(records[under])) continue;
      check(`meetings/${id}/${table}/${under}`, meetingTableSchemas[table], records[under]);
    }
  }
}

function recordsOf(data: PlainData, table: string, problems: RecordProblem[], prefix = ''): PlainData {
  const records = data[table];
  if (isRecord(records)) return records;
  problems.push(recordProblem(`${prefix}${table}`, '', 'wrong-shape'));
  return {};
}

function recordProblem(record: string, field: string, code: FieldProblemCode, value?: string): RecordProblem {
  return value === undefined ? { record, field, code } : { record, field, code, value };
}

function isRecord(value: unknown): value is PlainData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
