import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../../shared/contract/document-state.ts';
import type { CoreInternals } from '../internals.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { pathKey } from '../storage/file-names.ts';
import { systemCode } from '../storage/file-system.ts';

const entries = z.array(z.object({ path: z.string(), openedAt: z.string() }));
type Entries = z.infer<typeof entries>;

const limit = 10;

/** The data files opened before, newest first; kept in the user's own folder. */
export interface RecentFiles {
  list(): Promise<readonly RecentFile[]>;
  pathOf(id: string): Promise<string | null>;
  /** Puts a file first, in the background. */
  add(path: string): void;
  /** Waits until the list is on disk. */
  written(): Promise<void>;
}

/** Makes the list of recent files; a list that cannot be read counts as empty, one that cannot be written stops nothing. */
export function createRecentFiles(internals: CoreInternals): RecentFiles {
  const { disk } = internals;
  const file = join(internals.ports.paths.userData, 'recent-files.json');

  const read = async (): Promise<Entries> => {
    try {
      return entries.catch([]).parse(JSON.parse(await disk.readFile(file, 'utf8')));
    } catch (failure) {
      if (systemCode(failure) === null && !(failure instanceof SyntaxError)) throw failure;
      return [];
    }
  };

  const write = async (path: string): Promise<void> => {
    const others = (await read()).filter((each) => each.path !== path);
    const next = [{ path, openedAt: internals.ports.clock.now() }, ...others].slice(0, limit);
    try {
      await disk.mkdir(dirname(file), { recursive: true });
      const tools = { disk, sleep: internals.sleep, uniqueName: internals.newId };
      await atomicWrite(tools, file, { pieces: [Buffer.from(JSON.stringify(next))], landing: 'replace' });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      internals.ports.logger.info('recent-files-not-written', { code: systemCode(failure) ?? '' });
    }
  };

  // Opening a file does not wait for the list to be safe on disk; whoever reads the list does.
  let lastWrite: Promise<void> = Promise.resolve();

  return {
    list: async () => {
      await lastWrite;
      return (await read()).map(({ path, openedAt }) => ({
        id: pathKey(path),
        fileName: basename(path),
        folder: dirname(path),
        openedAt,
      }));
    },
    pathOf: async (id) => {
      await lastWrite;
      return (await read()).find(({ path }) => pathKey(path) === id)?.path ?? null;
    },
    add: (path) => {
      lastWrite = lastWrite
        .then(() => write(path))
        .catch((failure: unknown) => {
          internals.ports.logger.error('recent-files', failure);
        });
    },
    written: () => lastWrite,
  };
}
