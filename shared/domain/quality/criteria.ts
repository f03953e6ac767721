import { addMonths, type Day } from '../../kernel/dates.ts';
import { goodPracticeCriterion, type CriterionEntry, type GoodPracticeCriterion, type Site } from '../../model/site.ts';

/** Where a site stands on one of the 12 Good-Practice criteria. */
export interface CriterionState {
  readonly criterion: GoodPracticeCriterion;
  /** The entry that holds; null: never looked at. */
  readonly entry: CriterionEntry | null;
  /** Stages gained (or lost, below 0) in the year before; null: there is nothing to compare with. */
  readonly change: number | null;
}

/** Finds the stage of a criterion that holds on a day; null before the first entry. */
export function criterionOn(
  site: Pick<Site, 'criterionHistory'>,
  criterion: GoodPracticeCriterion,
  day: Day,
): CriterionEntry | null {
  let found: CriterionEntry | null = null;
  for (const entry of site.criterionHistory) {
    if (entry.criterion !== criterion || (entry.from !== null && entry.from > day)) continue;
    if (found === null || (entry.from ?? '') >= (found.from ?? '')) found = entry;
  }
  return found;
}

/** Says where a site stands on a day on each of the 12 criteria, in their fixed order, and what a year has changed. */
export function criteriaOn(site: Pick<Site, 'criterionHistory'>, day: Day): CriterionState[] {
  const yearAgo = addMonths(day, -12);
  return goodPracticeCriterion.options.map((criterion) => {
    const entry = criterionOn(site, criterion, day);
    const before = criterionOn(site, criterion, yearAgo);
    return { criterion, entry, change: entry && before ? entry.stage - before.stage : null };
  });
}
