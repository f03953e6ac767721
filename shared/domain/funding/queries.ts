import type { Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import type { FundingPhase } from '../../model/funding-phase.ts';
import { holdsOn } from '../sites/queries.ts';

/** Lists the funding phases, the earliest first, those without days by label at the end. */
export function phasesByTime(database: Pick<Database, 'fundingPhases'>): FundingPhase[] {
  return Object.values(database.fundingPhases).sort(
    (left, right) => startOf(left).localeCompare(startOf(right)) || left.label.localeCompare(right.label, 'de'),
  );
}

/** Finds the funding phase that runs on a day, the latest begun of several; null when none does. */
export function phaseOn(database: Pick<Database, 'fundingPhases'>, day: Day): FundingPhase | null {
  const running = phasesByTime(database).filter((phase) => phase.from !== null && holdsOn(phase, day));
  return running.at(-1) ?? null;
}

/** Lists the agreements that name a phase. */
export function agreementsOfPhase(agreements: Iterable<Agreement>, label: string): Agreement[] {
  return [...agreements].filter(({ fundingPhase }) => sameLabel(fundingPhase, label));
}

/** Says whether two labels name the same phase; blanks at the edges and capitals make no difference. */
export function sameLabel(left: string, right: string): boolean {
  return folded(left) === folded(right);
}

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}

function startOf({ from }: FundingPhase): string {
  return from ?? '9999-12-31';
}
