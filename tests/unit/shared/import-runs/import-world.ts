import { z } from 'zod';
import { runCommand, type CommandDone } from '../../../../shared/commands/run-command.ts';
import { defineCommand, type CommandContext } from '../../../../shared/domain/command.ts';
import { recordImportRun, type ImportedRecord } from '../../../../shared/domain/import-runs/record-import-run.ts';
import { recordAt, type RecordRef } from '../../../../shared/model/record-ref.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ImportRun } from '../../../../shared/model/import-run.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { testContext } from '../sites/run.ts';

type Put = ImportedRecord & { readonly after: { readonly id: string } };

/** A record an import of a test puts. */
export function put(database: Database, ref: Exclude<RecordRef, { table: 'office' }>, after: object): Put {
  const meetingId = 'meetingId' in ref ? ref.meetingId : null;
  const before = recordAt(database, ref) as object | undefined; // records are objects
  return { table: ref.table, id: ref.id, meetingId, before, after: { ...after, id: ref.id } };
}

// Puts what it is told and keeps a run of it, as every import command does at its end.
const testImport = defineCommand({
  name: 'test.import',
  input: z.custom<readonly Put[]>(() => true),
  run: (tx, puts, context) => {
    for (const { table, meetingId, after } of puts) {
      if (table === 'agenda' || table === 'registrations') tx.under(meetingId ?? '', table).put(after as never);
      else if (table === 'meetings') tx.meetings().put(after as never);
      else tx.table(table).put(after as never); // the schemas are asked when the transaction ends
    }
    const id = recordImportRun(
      tx,
      { importKind: 'SITES', fileName: 'liste.csv', meetingId: null, created: 1, updated: 0, records: puts },
      context,
    );
    return { ok: true, value: id };
  },
});

/** Runs an import that puts the given records. */
export function runImport(
  database: Database,
  puts: readonly Put[],
  context: CommandContext = testContext(),
): CommandDone<string | null> {
  return unwrap(runCommand(database, testImport, puts, context), 'what the test puts is valid');
}

/** The one import run of a database. */
export function onlyRun(database: Database): ImportRun {
  const [run, ...more] = Object.values(database.importRuns);
  if (run === undefined || more.length > 0) throw new Error('not exactly one run');
  return run;
}
