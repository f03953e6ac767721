import { dirname, join } from 'node:path';
import type { CoreInternals } from '../internals.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { systemCode } from '../storage/file-system.ts';

/** How a user has arranged the window: a text that only the window reads. It lies in the user's own folder. */
export interface Preferences {
  /** Null: nothing has been kept yet, or it cannot be read. */
  load(): Promise<string | null>;
  /** Keeps the text, one write after another; a text that cannot be written is lost and stops nothing. */
  save(json: string): Promise<void>;
}

/** Makes the preferences of this user. */
export function createPreferences(internals: CoreInternals): Preferences {
  const { disk, sleep, newId, ports } = internals;
  const file = join(ports.paths.userData, 'preferences.json');
  let tail: Promise<void> = Promise.resolve();

  const write = async (json: string): Promise<void> => {
    try {
      await disk.mkdir(dirname(file), { recursive: true });
      await atomicWrite({ disk, sleep, uniqueName: newId }, file, { pieces: [Buffer.from(json)], landing: 'replace' });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      ports.logger.info('preferences-not-written', { code: systemCode(failure) ?? '' });
    }
  };

  return {
    load: async () => {
      await tail;
      try {
        return await disk.readFile(file, 'utf8');
      } catch (failure) {
        if (systemCode(failure) === null) throw failure;
        return null;
      }
    },
    save: (json) => {
      tail = tail.catch(() => undefined).then(() => write(json)); // a bug was told to its own caller
      return tail;
    },
  };
}
