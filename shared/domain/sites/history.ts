import { addDays, type Day } from '../../kernel/dates.ts';
import { invalidField, type AppError } from '../../kernel/errors.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { LeadAssignment, Site, StatusEntry } from '../../model/site.ts';

interface Dated {
  readonly from: Day | null;
}

/** Adds a dated entry at its place; two entries on one day are refused at the field `from`. */
export function withEntry<Entry extends Dated>(history: readonly Entry[], entry: Entry): Result<Entry[], AppError> {
  if (history.some((each) => each.from === entry.from)) {
    return err(invalidField('from', 'overlapping-terms', entry.from ?? ''));
  }
  return ok(byDay([...history, entry]));
}

/** Replaces the entry of a day, or removes it when `entry` is null; refuses a day that another entry has. */
export function withRevisedEntry<Entry extends Dated>(
  history: readonly Entry[],
  from: Day | null,
  entry: Entry | null,
): Result<Entry[], AppError> {
  const others = history.filter((each) => each.from !== from);
  if (others.length === history.length) return err(invalidField('from', 'missing-reference', from ?? ''));
  return entry === null ? ok(others) : withEntry(others, entry);
}

/** Adds a lead from a day on: who held it before is closed the day before, who holds it later keeps the later time. */
export function withLead(
  history: readonly LeadAssignment[],
  lead: { readonly organisationId: LeadAssignment['organisationId']; readonly from: Day | null },
): Result<LeadAssignment[], AppError> {
  const { from } = lead;
  if (history.some((each) => each.from === from)) return err(invalidField('from', 'overlapping-terms', from ?? ''));
  const later = byDay(history.filter((each) => each.from !== null && (from === null || each.from > from)))[0];
  const closed = history.map((each) => (from !== null && isRunningOn(each, from) ? closedBefore(each, from) : each));
  const until = later?.from ? addDays(later.from, -1) : null;
  return ok(byDay([...closed, { ...lead, until }]));
}

/**
 * The statuses of a site that is known to have begun on a day. The first status holds from that day on where it was
 * entered later, or where it was tied to the day that was taken for the beginning before; one that is older stays.
 */
export function withBeginning(
  history: StatusEntry[],
  { joinedOn, before }: { readonly joinedOn: Day | null; readonly before: Day | null },
): StatusEntry[] {
  const [first, next] = history;
  if (first === undefined || first.from === null || joinedOn === null) return history;
  const isTied = first.from === before && (next?.from === undefined || next.from === null || joinedOn < next.from);
  return joinedOn < first.from || isTied ? [{ ...first, from: joinedOn }, ...history.slice(1)] : history;
}

/** Where the status of a site begins that has none yet: with the site, or on the day it is entered where that came first. */
export function firstStatusDay({ joinedOn }: Pick<Site, 'joinedOn'>, entered: Day): Day {
  return joinedOn !== null && joinedOn < entered ? joinedOn : entered;
}

/** Sorts dated entries, the open one first. */
export function byDay<Entry extends Dated>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((left, right) => (left.from ?? '').localeCompare(right.from ?? ''));
}

function isRunningOn(lead: LeadAssignment, day: Day): boolean {
  return (lead.from === null || lead.from < day) && (lead.until === null || lead.until >= day);
}

function closedBefore(lead: LeadAssignment, day: Day): LeadAssignment {
  return { ...lead, until: addDays(day, -1) };
}
