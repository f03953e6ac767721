import path from 'node:path';
import type { ExportDone } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { IdSource } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { CorePorts } from '../ports.ts';
import type { AtomicWriteTools } from '../storage/atomic-write.ts';
import { createExportWriter, type FreshFile } from './write-exports.ts';

/** Exports of this run: writes their files, and finds them again by an id, so that the window never names a path. */
export interface ExportService {
  /** Asks for a folder where the host can, writes the files and remembers them. */
  finish(files: readonly FreshFile[], warnings: readonly string[]): Promise<Result<ExportDone, AppError>>;
  /** Shows an export in the file manager. */
  reveal(exportId: string): Promise<Result<null, AppError>>;
  /** Opens a file of an export; answers an address where the host can only serve it. */
  open(exportId: string, fileName: string): Promise<Result<{ url: string | null }, AppError>>;
}

/** Makes the service. */
export function createExportService(ports: CorePorts, tools: AtomicWriteTools, newId: IdSource): ExportService {
  const write = createExportWriter(tools);
  const finished = new Map<string, ExportDone>();

  function find(exportId: string, fileName: string | null): Result<string, AppError> {
    const files = finished.get(exportId)?.files ?? [];
    const file = fileName === null ? files[0] : files.find((each) => each.fileName === fileName);
    return file ? ok(path.join(file.folder, file.fileName)) : err({ code: 'refused' });
  }

  return {
    async finish(files, warnings) {
      const { platform, paths } = ports;
      const folder = platform.capabilities.nativeDialogs ? await platform.chooseExportFolder() : paths.exports;
      if (folder === null) return err({ code: 'cancelled' });
      const written = await write(folder, files);
      if (!written.ok) return written;
      const done: ExportDone = { exportId: newId(), files: written.value, warnings };
      finished.set(done.exportId, done);
      return ok(done);
    },
    async reveal(exportId) {
      if (!ports.platform.capabilities.revealInFolder)
        return err({ code: 'capability-missing', capability: 'revealInFolder' });
      const file = find(exportId, null);
      if (!file.ok) return file;
      await ports.platform.reveal(file.value);
      return ok(null);
    },
    async open(exportId, fileName) {
      const file = find(exportId, fileName);
      return file.ok ? ok({ url: await ports.platform.openFile(file.value) }) : file;
    },
  };
}
