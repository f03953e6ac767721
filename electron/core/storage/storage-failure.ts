import type { AppError } from '../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';

/** An expected failure of the disk on its way through code that knows no results, such as lowdb. */
export class StorageFailure extends Error {
  readonly appError: AppError;

  constructor(appError: AppError, options?: ErrorOptions) {
    super(appError.code, options);
    this.appError = appError;
  }
}

/** Runs a step and turns a `StorageFailure` back into a result; a bug goes on as a throw. */
export async function caught<Value>(step: () => Promise<Value>): Promise<Result<Value, AppError>> {
  try {
    return ok(await step());
  } catch (failure) {
    if (failure instanceof StorageFailure) return err(failure.appError);
    throw failure;
  }
}
