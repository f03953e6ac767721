import { initial } from './0001-initial.ts';
import { sitesInDepth } from './0002-sites-in-depth.ts';
import type { Migration, PlainData } from './migration.ts';

/** Every step, in order. A released step is never changed. */
export const migrations: readonly Migration[] = [initial, sitesInDepth];

/** The shape this program writes. */
export const currentSchemaVersion = migrations.length;

/** The oldest program schema that can still show what this program writes; raise it only when a shape becomes unreadable. */
export const minReaderVersion = 1;

/** Brings data of an older version forward, step by step; data of this version passes through untouched. */
export function migrate(data: PlainData, fromVersion: number, steps: readonly Migration[] = migrations): PlainData {
  refuseGaps(steps);
  let current = data;
  for (const step of steps) if (step.version > fromVersion) current = step.migrate(deepFreeze(current));
  return current;
}

function refuseGaps(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    if (step.version !== index + 1) {
      throw new Error(`Migration ${step.name} has number ${String(step.version)}, expected ${String(index + 1)}`);
    }
  });
}

// Only older files pay for this walk: a step that changes its input by accident throws instead of corrupting it.
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) deepFreeze(each);
  return value;
}
