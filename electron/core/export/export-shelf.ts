import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ExportDone, ExportedFile } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { IdSource } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { CorePorts } from '../ports.ts';
import { atomicWrite } from '../storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../storage/file-system.ts';
import { realSleep } from '../storage/retry.ts';

/** A finished file that waits for its place. */
export interface FileToDeliver {
  readonly fileName: string;
  readonly part: string;
  readonly format: ExportedFile['format'];
  readonly pages: number | null;
  readonly bytes: Uint8Array;
}

/** Puts exported files where the user wants them, and remembers where, so that the window never needs a path. */
export interface ExportShelf {
  /** Asks for a folder where the host can ask, else uses the folder for exports; all files are written whole. */
  deliver(files: readonly FileToDeliver[], warnings?: readonly string[]): Promise<Result<ExportDone, AppError>>;
  /** The path of a delivered file; null: this session delivered none of that name under that id. Without a name: the first. */
  pathOf(exportId: string, fileName?: string): string | null;
}

/** Makes the shelf of one core. */
export function createExportShelf(ports: CorePorts, newId: IdSource): ExportShelf {
  const delivered = new Map<string, readonly ExportedFile[]>();
  const tools = { disk: realFileSystem, sleep: realSleep, uniqueName: newId };

  async function write(folder: string, file: FileToDeliver): Promise<Result<ExportedFile, AppError>> {
    const target = path.join(folder, file.fileName);
    try {
      await mkdir(folder, { recursive: true });
      await atomicWrite(tools, target, { pieces: [file.bytes], landing: 'replace' });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return err({ code: 'write-failed', path: target, cause: causeText(failure) });
    }
    const { fileName, part, format, pages, bytes } = file;
    return ok({ fileName, folder, part, format, pages, bytes: bytes.length });
  }

  return {
    deliver: async (files, warnings = []) => {
      const { platform, paths } = ports;
      const folder = platform.capabilities.nativeDialogs ? await platform.chooseExportFolder() : paths.exports;
      if (folder === null) return err({ code: 'cancelled' });
      const written: ExportedFile[] = [];
      for (const file of files) {
        const outcome = await write(folder, file);
        if (!outcome.ok) return outcome;
        written.push(outcome.value);
      }
      const exportId = newId();
      delivered.set(exportId, written);
      return ok({ exportId, files: written, warnings });
    },
    pathOf: (exportId, fileName) => {
      const file = delivered.get(exportId)?.find((each) => fileName === undefined || each.fileName === fileName);
      return file === undefined ? null : path.join(file.folder, file.fileName);
    },
  };
}
