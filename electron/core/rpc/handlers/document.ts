import { join } from 'node:path';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { CoreInternals } from '../../internals.ts';
import { createDataFile } from '../../session/new-file.ts';
import { copySnapshot } from '../../session/snapshot-copy.ts';
import type { Workspace } from '../../session/workspace.ts';
import { dataFileName } from '../../storage/file-names.ts';
import type { Handlers } from '../handlers.ts';

type DocumentMethod =
  | 'document.load'
  | 'document.create'
  | 'document.choose'
  | 'document.openRecent'
  | 'document.close'
  | 'document.save'
  | 'document.snapshots'
  | 'document.openSnapshotCopy'
  | 'document.reopen';

/** Answers everything about data files. */
export function createDocumentHandlers(internals: CoreInternals, workspace: Workspace): Handlers<DocumentMethod> {
  const { platform } = internals.ports;
  return {
    'document.load': async ({ part }) => {
      const session = workspace.required();
      return session.ok ? ok(session.value.json(part ?? 0)) : session;
    },
    'document.create': async ({ from, officeName, fileName }) => {
      const path = await newFilePath(internals, fileName);
      if (!path.ok) return path;
      const database = from === 'empty' ? blankDatabase(officeName) : await sampleDatabase();
      const created = await createDataFile(internals, path.value, database);
      return created.ok ? ok(await workspace.open(path.value)) : created;
    },
    'document.choose': async () => {
      if (!platform.capabilities.nativeDialogs) return err({ code: 'capability-missing', capability: 'nativeDialogs' });
      const path = await platform.chooseDataFile();
      return path === null ? err({ code: 'cancelled' }) : ok(await workspace.open(path));
    },
    'document.openRecent': async ({ id }) => {
      const path = await workspace.recentFiles.pathOf(id);
      return path === null ? err({ code: 'record-missing', table: 'recentFiles', id }) : ok(await workspace.open(path));
    },
    'document.close': () => workspace.close(),
    'document.save': async () => {
      const session = workspace.required();
      if (!session.ok) return session;
      const saved = await session.value.flush();
      return saved.ok ? ok(await workspace.state()) : saved;
    },
    'document.snapshots': async () => ok(await workspace.snapshots()),
    'document.openSnapshotCopy': async ({ id }) => {
      const [source, beside] = [await workspace.snapshotPath(id), workspace.path()];
      if (source === null || beside === null) return err({ code: 'record-missing', table: 'snapshots', id });
      const copy = await copySnapshot(internals, source, beside);
      return copy.ok ? ok(await workspace.open(copy.value)) : copy;
    },
    'document.reopen': (options) => workspace.reopen(options),
  };
}

async function newFilePath(internals: CoreInternals, typed: string): Promise<Result<string, AppError>> {
  const { platform, paths } = internals.ports;
  const name = dataFileName(typed);
  if (!name.ok || !platform.capabilities.nativeDialogs) {
    return name.ok ? ok(join(paths.documents, name.value)) : name;
  }
  const chosen = await platform.chooseNewDataFile(name.value);
  return chosen === null ? err({ code: 'cancelled' }) : ok(chosen);
}

async function sampleDatabase(): Promise<Database> {
  // Loaded only when asked for: the generator is large and most starts never need it.
  const { createSample } = await import('../../../../shared/sample/create-sample.ts');
  return createSample({ scale: 'office', seed: 1 });
}
