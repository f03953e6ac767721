import { join } from 'node:path';
import { z } from 'zod';
import type { Snapshot } from '../../../shared/contract/document-state.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { countRecords, type DatabaseCounts } from '../../../shared/model/database.ts';
import { atomicWrite, copyThrough, removeIfThere, type AtomicWriteTools } from '../storage/atomic-write.ts';
import { dataFileEnding, pathKey, previousCopyPath } from '../storage/file-names.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import { hashFile } from '../storage/hash.ts';
import { readDataFile, type FileStamp } from '../storage/open-database.ts';
import { expiredBackups, type BackupReason } from './rotation.ts';

/** A state of the file that has been checked: read and validated, or written from checked data. */
export interface KnownState {
  readonly stamp: FileStamp;
  readonly counts: DatabaseCounts;
}

/** Earlier states of one data file, in the user's own folder. */
export interface BackupService {
  /**
   * Copies the file as it is on disk now; counts only when the copy has been read back and is a valid data file.
   * `known` saves the second validation where the copy turns out to have exactly the bytes of a checked state.
   */
  take(reason: BackupReason, known: KnownState | null): Promise<Result<Snapshot | null, AppError>>;
  /** All earlier states, newest first; the file's previous save is one of them. */
  list(): Promise<readonly Snapshot[]>;
  /** Finds the bytes of an earlier state. */
  pathOf(id: string): Promise<string | null>;
}

const meta = z.object({
  takenAt: z.string(),
  reason: z.enum(['session-start', 'hourly', 'daily', 'before-migration', 'before-restore']),
  revision: z.int(),
  sha256: z.string(),
  counts: z.custom<DatabaseCounts>((value) => typeof value === 'object' && value !== null),
});
type Meta = z.infer<typeof meta>;

const lastGoodId = 'last-good';

/** Makes the backup service of one data file. */
export function createBackupService(
  tools: AtomicWriteTools & { readonly now: () => Instant },
  userData: string,
  path: string,
): BackupService {
  const folder = join(userData, 'backups', pathKey(path));
  const { disk } = tools;

  const readMetas = async (): Promise<(Meta & { id: string })[]> => {
    const found: (Meta & { id: string })[] = [];
    for (const name of await namesIn(tools, folder)) {
      if (!name.endsWith('.json')) continue;
      const parsed = meta.safeParse(parseJson(await disk.readFile(join(folder, name), 'utf8')));
      if (parsed.success) found.push({ ...parsed.data, id: name.slice(0, -'.json'.length) });
    }
    return found.sort(newestFirst);
  };

  const copy = async (reason: BackupReason, known: KnownState | null): Promise<Result<Snapshot | null, AppError>> => {
    const isProtective = reason === 'before-migration' || reason === 'before-restore';
    if (!isProtective && known && (await readMetas())[0]?.sha256 === known.stamp.sha256) return ok(null);
    await disk.mkdir(folder, { recursive: true });
    const takenAt = tools.now();
    const id = `${takenAt.replaceAll(':', '-')}-${tools.uniqueName().slice(0, 6)}`;
    const target = join(folder, `${id}${dataFileEnding}`);
    await copyThrough(tools, path, target);
    const checked = await checkCopy(target, known);
    if (!checked.ok) {
      await removeIfThere(disk, target);
      return checked;
    }
    const { stamp, counts } = checked.value;
    const about: Meta = { takenAt, reason, revision: stamp.revision, sha256: stamp.sha256, counts };
    await atomicWrite(tools, join(folder, `${id}.json`), {
      pieces: [Buffer.from(JSON.stringify(about))],
      landing: 'only-new',
    });
    await rotate();
    return ok(snapshotOf({ ...about, id }));
  };

  // A copy whose bytes are those of a state already checked needs no second check; any other is opened in full.
  const checkCopy = async (target: string, known: KnownState | null): Promise<Result<KnownState, AppError>> => {
    if (known && (await hashFile(disk, target)) === known.stamp.sha256) return ok(known);
    const back = await readDataFile(disk, target);
    return back.ok ? ok({ stamp: back.value.stamp, counts: countRecords(back.value.database) }) : back;
  };

  const rotate = async (): Promise<void> => {
    const ages = (await readMetas()).map(({ id, takenAt, reason }) => ({ id, takenAt: takenAt as Instant, reason }));
    for (const id of expiredBackups(ages, tools.now())) {
      // The description first: without it the bytes are no longer listed, so a kill in between leaves no broken entry.
      await removeIfThere(disk, join(folder, `${id}.json`));
      await removeIfThere(disk, join(folder, `${id}${dataFileEnding}`));
    }
  };

  const lastGood = async (): Promise<Snapshot[]> => {
    const read = await readDataFile(disk, previousCopyPath(path));
    if (!read.ok) return [];
    const { head, database, stamp } = read.value;
    const counts = countRecords(database);
    return [{ id: lastGoodId, takenAt: head.savedAt, reason: 'last-good', revision: stamp.revision, counts }];
  };

  return {
    take: async (reason, known) => {
      try {
        return await copy(reason, known);
      } catch (failure) {
        if (systemCode(failure) === null) throw failure;
        return err({ code: 'write-failed', path: folder, cause: causeText(failure) });
      }
    },
    list: async () => {
      const all = [...(await lastGood()), ...(await readMetas()).map(snapshotOf)];
      return all.sort(newestFirst);
    },
    pathOf: async (id) => {
      if (id === lastGoodId) return previousCopyPath(path);
      return (await readMetas()).some((each) => each.id === id) ? join(folder, `${id}${dataFileEnding}`) : null;
    },
  };
}

function newestFirst(left: Pick<Meta, 'takenAt' | 'revision'>, right: Pick<Meta, 'takenAt' | 'revision'>): number {
  if (left.takenAt !== right.takenAt) return left.takenAt < right.takenAt ? 1 : -1;
  return right.revision - left.revision;
}

function snapshotOf({ id, takenAt, reason, revision, counts }: Meta & { id: string }): Snapshot {
  return { id, takenAt, reason, revision, counts };
}

async function namesIn(tools: AtomicWriteTools, folder: string): Promise<string[]> {
  try {
    return await tools.disk.readdir(folder);
  } catch (failure) {
    if (systemCode(failure) === 'ENOENT') return [];
    throw failure;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (failure) {
    if (failure instanceof SyntaxError) return null;
    throw failure;
  }
}
