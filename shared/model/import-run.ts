import { z } from 'zod';
import { filledLine, idSchema, instantSchema, line, openRecord } from './scalars.ts';
import type { ImportLayoutId, ImportRunId, MeetingId } from '../kernel/ids.ts';

export const importKind = z.enum(['SITES', 'CONTACTS', 'REGISTRATIONS', 'ATTENDANCE', 'OFFERS', 'SITE_FORM']);
export type ImportKind = z.infer<typeof importKind>;

/** Fields of a record as plain JSON, by name. */
export const plainFields = z.record(z.string(), z.unknown());

/** What an import did to one record: the fields it changed, as they were and as they became. */
const importChange = openRecord({
  table: line,
  id: line,
  /** The meeting it lies under; null: it lies in a table of its own. */
  meetingId: line.nullable(),
  /** Null: the import made the record. */
  before: plainFields.nullable(),
  /** Empty for a record that the import made: its `mark` stands for it, so that it is not stored twice. */
  after: plainFields,
  /** Checksum of a record as the import made it; blank for one that was there before. */
  mark: line,
});
export type ImportRunChange = Readonly<z.infer<typeof importChange>>;

/** An import that was made, with what is needed to take it back days later. */
export const importRun = openRecord({
  id: idSchema<ImportRunId>(),
  importKind,
  fileName: line,
  importedAt: instantSchema,
  meetingId: idSchema<MeetingId>().nullable(),
  created: z.int().min(0),
  updated: z.int().min(0),
  /** Empty once it was taken back, and for imports so old that they can no longer be. */
  changes: z.array(importChange),
  /** Null: it stands. */
  undoneAt: instantSchema.nullable(),
});
export type ImportRun = Readonly<z.infer<typeof importRun>>;

/** How the columns of a layout were understood the last time, so that the next list of that kind needs no questions. */
export const importLayout = openRecord({
  id: idSchema<ImportLayoutId>(),
  importKind,
  columns: z.array(openRecord({ heading: filledLine, field: line.nullable() })),
  usedAt: instantSchema,
});
export type ImportLayout = Readonly<z.infer<typeof importLayout>>;
