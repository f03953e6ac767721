import type { Time } from '../../kernel/dates.ts';
import type { AgendaItem } from '../../model/agenda-item.ts';

/** One item of a programme with the times that follow from what comes before it. */
export interface ScheduledItem {
  readonly item: AgendaItem;
  /** 0: plenary line; 1: one of several side by side. */
  readonly depth: number;
  /** Minutes since midnight of the meeting's day; past midnight they go on beyond 1440. */
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly start: Time;
  readonly end: Time;
  /** How long it takes: its own duration, or its longest child's where that is more. */
  readonly lastsMinutes: number;
  /** Unplanned minutes before a locked start. */
  readonly slackBefore: number;
  /** Minutes by which what comes before runs into a locked start. */
  readonly overrunMinutes: number;
}
