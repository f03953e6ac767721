import { daysBetween, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Office } from '../../model/office.ts';
import { bandOf, type Deadline, type DeadlineKind, type DueMatter } from './deadline.ts';
import { dueMatters } from './due-matters.ts';
import { noticeStateOn } from './marks.ts';

/**
 * Lists what is due as of a day, the next first: everything that was not done by then, also what the office has marked
 * as done or put off (its `state` says so). A past day shows what was due and known on it.
 */
export function deadlinesOn(database: Database, on: Day): readonly Deadline[] {
  const known = lists.get(database)?.get(on);
  if (known) return known;
  const made = dueMatters(database, on)
    .map((matter) => deadlineOf(database, matter, on))
    .sort((left, right) => compare(left.dueOn, right.dueOn) || compare(left.key, right.key));
  const ofDatabase = lists.get(database) ?? new Map<Day, readonly Deadline[]>();
  lists.set(database, ofDatabase.set(on, made));
  return made;
}

/** Counts the open deadlines that lie in the past of a day. */
export function overdueCount(database: Database, on: Day): number {
  return deadlinesOn(database, on).filter(({ state, band }) => state === 'OPEN' && band === 'overdue').length;
}

/** Says how many days ahead an office wants to be reminded of a kind; ends of funding phases go with the agreements. */
export function leadDaysOf({ deadlineLeadDays }: Pick<Office, 'deadlineLeadDays'>, kind: DeadlineKind): number {
  return deadlineLeadDays[leadOf[kind]];
}

const leadOf = {
  'agreement-end': 'agreementEnd',
  milestone: 'milestone',
  'follow-up': 'followUp',
  'registration-deadline': 'registrationDeadline',
  'steering-decision': 'steeringDecision',
  'funding-phase-end': 'agreementEnd',
} as const satisfies Readonly<Record<DeadlineKind, keyof Office['deadlineLeadDays']>>;

// The navigation, the overview and the page ask for the same list; a change of data makes a new object and so a new list.
const lists = new WeakMap<Database, Map<Day, readonly Deadline[]>>();

function deadlineOf(database: Database, matter: DueMatter, on: Day): Deadline {
  const daysLeft = daysBetween(on, matter.dueOn);
  const leadDays = leadDaysOf(database.office, matter.kind);
  const said = noticeStateOn(database, { notice: matter.key, dueOn: matter.dueOn }, on);
  return {
    ...matter,
    ...said,
    daysLeft,
    band: bandOf(daysLeft),
    leadDays,
    isPressing: said.state === 'OPEN' && daysLeft <= leadDays,
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
