import type { Day } from '../../kernel/dates.ts';
import type { MeetingId, SiteId, StaffId } from '../../kernel/ids.ts';
import type { AgreementType } from '../../model/agreement.ts';
import type { NoticeState } from './marks.ts';

/** What can be due, in the order lists name it. */
export const deadlineKinds = [
  'agreement-end',
  'milestone',
  'follow-up',
  'registration-deadline',
  'steering-decision',
  'funding-phase-end',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How far ahead a deadline lies, nearest first; what is due today counts as within 30 days. */
export const deadlineBands = ['overdue', 'within-30', 'within-90', 'within-180', 'later'] as const;
export type DeadlineBand = (typeof deadlineBands)[number];

/** What is due at all, before a day looks at it. */
export interface DueMatter {
  /** The same for as long as the matter exists, such as `agreement-end:abc`; marks and calendar entries name it. */
  readonly key: string;
  readonly kind: DeadlineKind;
  readonly dueOn: Day;
  /** The record's own title; blank where an agreement has none: then its type names it. */
  readonly title: string;
  readonly agreementType: AgreementType | null;
  readonly siteId: SiteId | null;
  readonly meetingId: MeetingId | null;
  /** Who in the office looks after it; null: nobody in particular. */
  readonly staffId: StaffId | null;
}

/** A deadline as it stands on a day. */
export interface Deadline extends DueMatter, NoticeState {
  /** Days from the day looked from; negative: overdue. */
  readonly daysLeft: number;
  readonly band: DeadlineBand;
  /** How many days ahead the office wants to be reminded of this kind. */
  readonly leadDays: number;
  /** Open, and so near (or overdue) that the office wants to be reminded. */
  readonly isPressing: boolean;
}

/** Says whether only a mark can say that a deadline is done: its record has no such field of its own. */
export function isMarkedOnly({ kind }: Pick<DueMatter, 'kind'>): boolean {
  return kind === 'agreement-end' || kind === 'funding-phase-end';
}

/** The band of a deadline that is so many days ahead. */
export function bandOf(daysLeft: number): DeadlineBand {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= 30) return 'within-30';
  if (daysLeft <= 90) return 'within-90';
  return daysLeft <= 180 ? 'within-180' : 'later';
}
