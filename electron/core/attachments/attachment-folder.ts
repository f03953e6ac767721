import { dirname, join } from 'node:path';
import type { Attachment } from '../../../shared/model/agreement.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { atomicWrite, removeIfThere, type AtomicWriteTools } from '../storage/atomic-write.ts';
import { causeText, systemCode } from '../storage/file-system.ts';
import { hashFile, hashOf } from '../storage/hash.ts';
import { attachmentFolderOf, folderSuffix, isStoredName, removedFolder, storedNames } from './attachment-names.ts';

/** What is written about a stored copy. */
export type StoredCopy = Pick<Attachment, 'storedName' | 'sha256' | 'bytes'>;

/** The folder of attachments of one data file. */
export interface AttachmentFolder {
  readonly folder: string;
  /** Writes a copy under a free name, whole or not at all, and reads it back. */
  store(
    bytes: Uint8Array,
    wanted: { readonly stem: string; readonly fileName: string; readonly takenNames: ReadonlySet<string> },
  ): Promise<Result<StoredCopy, AppError>>;
  /** Takes back a copy that no record came to know. */
  forget(storedName: string): Promise<void>;
  /** Finds a copy whose bytes are those of the record. */
  find(attachment: Attachment): Promise<Result<string, AppError>>;
  /** Puts the copy of a removed record aside; one that cannot be moved now stays where it is. */
  setAside(attachment: Attachment): Promise<void>;
}

/** Makes the folder of attachments of a data file; nothing is made on the disk before the first copy. */
export function createAttachmentFolder(tools: AtomicWriteTools, dataFile: string): AttachmentFolder {
  const { disk } = tools;
  const folder = attachmentFolderOf(dataFile);

  async function land(bytes: Uint8Array, wanted: Parameters<AttachmentFolder['store']>[1]): Promise<string> {
    for (const name of storedNames(folder, wanted)) {
      if (wanted.takenNames.has(name.toLowerCase())) continue;
      try {
        await atomicWrite(tools, join(folder, name), { pieces: [bytes], landing: 'only-new' });
        return name;
      } catch (failure) {
        if (systemCode(failure) !== 'EEXIST') throw failure;
      }
    }
    throw Object.assign(new Error('no free name'), { code: 'EEXIST' });
  }

  /** Our own folder first; then what was set aside; then folders of data files beside ours, as after a renaming. */
  async function places(): Promise<string[]> {
    const beside = await names(dirname(dataFile));
    const others = beside.filter((name) => name.endsWith(folderSuffix)).map((name) => join(dirname(dataFile), name));
    return [...new Set([folder, join(folder, removedFolder), ...others])];
  }

  async function names(of: string): Promise<readonly string[]> {
    try {
      return await disk.readdir(of);
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return [];
    }
  }

  /** The sum of a plain file; null where there is none: a link is not followed, it may lead anywhere. */
  async function sumAt(path: string): Promise<string | null> {
    try {
      return (await disk.lstat(path)).isFile() ? await hashFile(disk, path) : null;
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return null;
    }
  }

  return {
    folder,
    async store(bytes, wanted) {
      const sha256 = hashOf([bytes]);
      try {
        await disk.mkdir(folder, { recursive: true });
        const storedName = await land(bytes, wanted);
        if ((await sumAt(join(folder, storedName))) === sha256) {
          return ok({ storedName, sha256, bytes: bytes.byteLength });
        }
        await removeIfThere(disk, join(folder, storedName));
        return err({ code: 'attachment-not-stored', folder, cause: 'EIO' });
      } catch (failure) {
        if (systemCode(failure) === null) throw failure;
        return err({ code: 'attachment-not-stored', folder, cause: causeText(failure) });
      }
    },
    forget: (storedName) => removeIfThere(disk, join(folder, storedName)),
    async find({ fileName, storedName, sha256 }) {
      if (!isStoredName(storedName)) return err({ code: 'attachment-refused', fileName, reason: 'wrong-type' });
      let isChanged = false;
      for (const place of await places()) {
        const sum = await sumAt(join(place, storedName));
        if (sum === sha256) return ok(join(place, storedName));
        isChanged ||= sum !== null && place === folder;
      }
      return err({ code: isChanged ? 'attachment-changed' : 'attachment-missing', fileName: storedName, folder });
    },
    async setAside({ storedName, sha256 }) {
      const from = join(folder, storedName);
      if (!isStoredName(storedName) || (await sumAt(from)) !== sha256) return;
      const aside = join(folder, removedFolder);
      try {
        await disk.mkdir(aside, { recursive: true });
        await disk.rename(from, join(aside, storedName));
      } catch (failure) {
        // It may be open in another program; then it stays where undo finds it too.
        if (systemCode(failure) === null) throw failure;
      }
    },
  };
}
