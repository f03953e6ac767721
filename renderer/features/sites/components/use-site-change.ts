import { useCallback } from 'react';
import type { RecordChanges } from '../../../../shared/domain/record-commands.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { useCommand } from '../../../state/use-command.ts';

/** Gives the way to change fields of a site; the field that asked shows a failure itself. */
export function useSiteChange(id: SiteId): (changes: RecordChanges<'sites'>) => Promise<Result<unknown, AppError>> {
  const run = useCommand();
  return useCallback((changes) => run('site.update', { id, changes }, { quiet: true }), [run, id]);
}
