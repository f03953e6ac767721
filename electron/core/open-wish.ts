import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Core } from './core.ts';

/** What somebody asked for when starting the program: a file, the sample, or nothing. */
export interface OpenWish {
  readonly file: string | null;
  readonly sample: boolean;
}

/** Name of the data file that `--sample` makes once and opens from then on. */
const sampleFileName = 'Beispielbüro.austausch';

/** Opens what was asked for; nothing asked: the welcome screen stays. */
export async function openWish(
  core: Core,
  wish: OpenWish,
  documentsFolder: string,
): Promise<Result<unknown, AppError>> {
  if (wish.file !== null) return core.openPath(wish.file);
  if (!wish.sample) return ok(null);
  const sampleFile = path.join(documentsFolder, sampleFileName);
  if (existsSync(sampleFile)) return core.openPath(sampleFile);
  return core.call('document.create', { from: 'sample', officeName: '', fileName: sampleFileName });
}
