import type { ImportDecision, ImportDecisions } from '../../../shared/domain/import/import-decision.ts';
import type { ImportRow } from '../../../shared/domain/import/import-preview.ts';

/** What can be decided for many rows at once. */
export const bulkNames = ['merge', 'create', 'skipDoubtful', 'fillGaps', 'skip', 'reset'] as const;
export type BulkName = (typeof bulkNames)[number];

/** Says whether a row asks which record it means. */
export function isQuestion(row: ImportRow): boolean {
  return row.outcome === 'doubtful' || row.candidates.length > 0;
}

/** The decision as the value of a choice; blank: none was made. */
export function choiceOf(decision: ImportDecision | undefined): string {
  if (decision === undefined) return '';
  return decision.action === 'merge' ? `merge/${decision.targetId ?? ''}` : decision.action;
}

/** The decision that a value of a choice stands for; null: none. */
export function decisionOf(choice: string): ImportDecision | null {
  if (choice.startsWith('merge/')) return { action: 'merge', targetId: choice.slice('merge/'.length) };
  return choice === 'take' || choice === 'create' || choice === 'skip' ? { action: choice } : null;
}

/** Decisions with one made, changed or taken back. */
export function withDecision(
  decisions: ImportDecisions,
  row: number,
  decision: ImportDecision | null,
): ImportDecisions {
  const { [String(row)]: _before, ...others } = decisions;
  return decision === null ? others : { ...others, [String(row)]: decision };
}

/** The decision of a row after one of its fields was ticked or not. */
export function withField(
  row: ImportRow,
  decision: ImportDecision | undefined,
  tick: { readonly field: string; readonly isTaken: boolean },
): ImportDecision {
  const fields = row.changes
    .filter((change) => (change.field === tick.field ? tick.isTaken : change.isTaken))
    .map(({ field }) => field);
  return { ...(decision ?? { action: 'take' }), fields };
}

/** Decisions after one for many rows; those it does not concern stay as they are. */
export function withBulk(decisions: ImportDecisions, rows: readonly ImportRow[], name: BulkName): ImportDecisions {
  const next: Record<string, ImportDecision> = { ...decisions };
  for (const row of rows) {
    const key = String(row.row);
    const decision = bulkDecision(row, decisions[key], name);
    if (decision === null) Reflect.deleteProperty(next, key);
    else if (decision !== undefined) next[key] = decision;
  }
  return next;
}

// Undefined: the row is not concerned.
function bulkDecision(
  row: ImportRow,
  decision: ImportDecision | undefined,
  name: BulkName,
): ImportDecision | null | undefined {
  if (name === 'reset') return null;
  if (name === 'skip') return row.isTaken || row.outcome === 'doubtful' ? { action: 'skip' } : undefined;
  if (name === 'fillGaps') {
    if (row.outcome !== 'changed') return undefined;
    const fields = row.changes.filter(({ before }) => before === '').map(({ field }) => field);
    return { ...(decision ?? { action: 'take' }), fields };
  }
  if (row.outcome !== 'doubtful') return undefined;
  if (name === 'skipDoubtful') return { action: 'skip' };
  // Without a record it may be, a row is in doubt for another reason, which adding it would not answer.
  if (name === 'create') return row.candidates.length > 0 ? { action: 'create' } : undefined;
  const first = row.candidates[0];
  return first && { action: 'merge', targetId: first.id };
}
