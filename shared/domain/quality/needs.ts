import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Milestone, Need, NeedState } from '../../model/site-quality.ts';
import { bySite } from './by-site.ts';

/** A need with its state on a day. */
export interface NeedOnDay {
  readonly need: Need;
  readonly state: NeedState;
}

const needsBySite = bySite<Need>();
const milestonesBySite = bySite<Milestone>();

/** Lists the needs of a site that were known on a day: what is still wanted first, the newest first. */
export function needsOn(database: Database, siteId: SiteId, day: Day): NeedOnDay[] {
  return needsBySite(database.needs, siteId)
    .filter(({ statedOn }) => statedOn === null || statedOn <= day)
    .map((need) => ({ need, state: needStateOn(need, day) }))
    .sort(
      (left, right) =>
        Number(isSettled(left.state)) - Number(isSettled(right.state)) ||
        (right.need.statedOn ?? '').localeCompare(left.need.statedOn ?? ''),
    );
}

/** Says in which state a need was on a day; before it was settled it was open. */
export function needStateOn({ needState, settledOn }: Need, day: Day): NeedState {
  return isSettled(needState) && settledOn !== null && settledOn > day ? 'OPEN' : needState;
}

/** Says whether nothing more is to be done about a need. */
export function isSettled(state: NeedState): boolean {
  return state === 'MET' || state === 'DROPPED';
}

/** Where a planned step stands on a day. */
export type MilestoneState = 'done' | 'overdue' | 'ahead';

/** Lists the planned steps of a site as of a day: those to come by due day, then those done, newest first. */
export function milestonesOn(
  database: Database,
  siteId: SiteId,
  day: Day,
): { readonly milestone: Milestone; readonly state: MilestoneState }[] {
  const all = milestonesBySite(database.milestones, siteId).map((milestone) => ({
    milestone,
    state: milestoneStateOn(milestone, day),
  }));
  const open = all.filter(({ state }) => state !== 'done');
  const done = all.filter(({ state }) => state === 'done');
  return [
    ...open.sort((left, right) => (left.milestone.dueOn ?? latest).localeCompare(right.milestone.dueOn ?? latest)),
    ...done.sort((left, right) => (right.milestone.doneOn ?? '').localeCompare(left.milestone.doneOn ?? '')),
  ];
}

/** Says where a planned step stands on a day. */
export function milestoneStateOn({ dueOn, doneOn }: Milestone, day: Day): MilestoneState {
  if (doneOn !== null && doneOn <= day) return 'done';
  return dueOn !== null && dueOn < day ? 'overdue' : 'ahead';
}

const latest = '9999-12-31';
