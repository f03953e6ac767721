import { useCallback } from 'react';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { Office } from '../../../../shared/model/office.ts';
import { useCommand } from '../../../state/use-command.ts';

/** Gives the way to change fields of the office; the field that asked shows a failure itself. */
export function useOfficeChange(): (changes: Partial<Office>) => Promise<Result<unknown, AppError>> {
  const run = useCommand();
  return useCallback((changes) => run('office.update', { changes }, { quiet: true }), [run]);
}
