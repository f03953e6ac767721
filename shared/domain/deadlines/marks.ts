import { dayIn, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { NoticeMark } from '../../model/notice-mark.ts';

/** Something the program draws attention to: a deadline or a finding, and the day it is due (null: no day of its own). */
export interface Notice {
  readonly notice: string;
  readonly dueOn: Day | null;
}

/** What the office has said about a notice. */
export interface NoticeState {
  readonly state: 'OPEN' | 'DONE' | 'SNOOZED';
  /** The day it comes back; null unless it is put off. */
  readonly snoozedUntil: Day | null;
  /** Why it is dealt with; blank: nobody said. */
  readonly note: string;
}

/** Finds how a notice stands on a day: the last mark made by then decides, and only one for the same due day. */
export function noticeStateOn(
  database: Pick<Database, 'noticeMarks'>,
  { notice, dueOn }: Notice,
  on: Day,
): NoticeState {
  const marks = marksByNotice(database.noticeMarks).get(notice);
  const mark = marks?.findLast((each) => each.dueOn === dueOn && dayIn(each.markedAt) <= on);
  if (!mark) return open;
  if (mark.noticeState === 'DONE') return { state: 'DONE', snoozedUntil: null, note: mark.note };
  return mark.snoozedUntil !== null && on < mark.snoozedUntil
    ? { state: 'SNOOZED', snoozedUntil: mark.snoozedUntil, note: '' }
    : open;
}

const open: NoticeState = { state: 'OPEN', snoozedUntil: null, note: '' };
const indexes = new WeakMap<Database['noticeMarks'], ReadonlyMap<string, readonly NoticeMark[]>>();

function marksByNotice(marks: Database['noticeMarks']): ReadonlyMap<string, readonly NoticeMark[]> {
  const known = indexes.get(marks);
  if (known) return known;
  const made = new Map<string, NoticeMark[]>();
  for (const each of Object.values(marks)) {
    const list = made.get(each.notice);
    if (list) list.push(each);
    else made.set(each.notice, [each]);
  }
  for (const list of made.values()) list.sort((left, right) => (left.markedAt < right.markedAt ? -1 : 1));
  indexes.set(marks, made);
  return made;
}
