import type { AppError } from '../../kernel/errors.ts';
import type { SteeringGroupId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { SteeringGroup } from '../../model/steering-group.ts';
import type { Transaction } from '../command.ts';

/** Changes a steering body that exists. */
export function changeGroup(
  tx: Transaction,
  id: SteeringGroupId,
  changesOf: (group: SteeringGroup) => Result<Partial<Omit<SteeringGroup, 'id'>>, AppError>,
): Result<{ id: string }, AppError> {
  const groups = tx.table('steeringGroups');
  const group = groups.get(id);
  if (!group) return err({ code: 'record-missing', table: 'steeringGroups', id });
  const changes = changesOf(group);
  if (!changes.ok) return changes;
  groups.put({ ...group, ...changes.value });
  return ok({ id });
}
