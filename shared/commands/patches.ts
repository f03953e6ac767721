import { applyPatches, enablePatches, setAutoFreeze, type Patch } from 'immer';
import type { Database } from '../model/database.ts';

enablePatches();
// Freezing walks everything once (0.5 s on a large file); the types say readonly, and only transactions change data.
setAutoFreeze(false);

/** Applies recorded patches to a database; the old one stays as it was. */
export function applyChanges(database: Database, patches: readonly Patch[]): Database {
  return applyPatches(database, patches as Patch[]); // immer only reads them
}
