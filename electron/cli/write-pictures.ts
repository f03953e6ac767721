import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { ChartFile } from '../core/export/charts/chart-files.ts';
import { atomicWrite } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { realSleep } from '../core/storage/retry.ts';

/** Writes the files of one picture into a folder, with its alternative text beside them. */
export async function writePictures(
  folder: string,
  picture: { readonly name: string; readonly altText: string },
  files: readonly ChartFile[],
): Promise<Result<string[], AppError>> {
  const named = files.map(({ format, number, count, bytes }) => ({
    name: `${picture.name}${count === 1 ? '' : `-${String(number)}`}.${format}`,
    bytes,
  }));
  const all = [...named, { name: `${picture.name}.txt`, bytes: new TextEncoder().encode(`${picture.altText}\n`) }];
  const tools = { disk: realFileSystem, sleep: realSleep, uniqueName: () => String(process.pid) };
  const written: string[] = [];
  for (const { name, bytes } of all) {
    const target = path.join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await atomicWrite(tools, target, { pieces: [bytes], landing: 'replace' });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return err({ code: 'write-failed', path: target, cause: causeText(failure) });
    }
    written.push(target);
  }
  return ok(written);
}
