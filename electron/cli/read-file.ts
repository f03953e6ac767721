import type { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { readDataFile, type ReadFile } from '../core/storage/open-database.ts';
import type { CliContext } from './command.ts';

/** Reads the data file a command names first, without lock and without ever writing; null: none was named. */
export async function readNamedFile(context: CliContext): Promise<Result<ReadFile, AppError> | null> {
  const typed = context.positionals[0];
  return typed === undefined ? null : readDataFile(realFileSystem, context.path(typed));
}
