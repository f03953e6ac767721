import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { atomicWrite } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { realSleep } from '../core/storage/retry.ts';

/** Writes a file under the very name that was asked for, whole or not at all, over what is there. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<Result<null, AppError>> {
  const tools = { disk: realFileSystem, sleep: realSleep, uniqueName: () => String(process.pid) };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await atomicWrite(tools, file, { pieces: [bytes], landing: 'replace' });
    return ok(null);
  } catch (failure) {
    if (systemCode(failure) === null) throw failure;
    return err({ code: 'write-failed', path: file, cause: causeText(failure) });
  }
}
