import type { ImportRun } from '../../model/import-run.ts';

/** How many imports are listed; older ones are forgotten. */
export const listedRuns = 100;
/** How many characters of changes are kept in all; about eight imports of 5,000 rows. Older ones stay listed, but stand for good. */
const keptCharacters = 5_000_000;

/** Says whether an import can still be taken back: it stands, and what it changed is still known. */
export function canUndoRun(run: ImportRun): boolean {
  return run.undoneAt === null && run.changes.length > 0;
}

/** The runs that stay in the file, by id; the newest always keeps what it changed, whatever its size. */
export function keptRuns(runs: readonly ImportRun[]): ReadonlyMap<string, ImportRun> {
  const newestFirst = runs.map((run, place) => ({ run, place })).sort((left, right) => order(left, right));
  const kept = new Map<string, ImportRun>();
  let characters = 0;
  for (const { run } of newestFirst.slice(0, listedRuns)) {
    characters += run.changes.length === 0 ? 0 : JSON.stringify(run.changes).length;
    const isForgotten = characters > keptCharacters && kept.size > 0 && run.changes.length > 0;
    kept.set(run.id, isForgotten ? { ...run, changes: [] } : run);
  }
  return kept;
}

interface PlacedRun {
  readonly run: ImportRun;
  readonly place: number;
}

function order(left: PlacedRun, right: PlacedRun): number {
  if (left.run.importedAt !== right.run.importedAt) return left.run.importedAt < right.run.importedAt ? 1 : -1;
  return right.place - left.place;
}
