import type { TimelineEvent, TimelineKind } from '../../i18n/timeline-event.ts';
import type { Day } from '../../kernel/dates.ts';

/** One line of the timeline. */
export interface TimelineEntry {
  /** Unique in the timeline. */
  readonly id: string;
  /** Null: nobody knows when; such an entry stands after all years. */
  readonly day: Day | null;
  readonly kind: TimelineKind;
  readonly event: TimelineEvent;
  /** Where the record is shown; null: on the page itself. */
  readonly link: string | null;
}

/** An event with its day, before it is placed; null: nobody knows when. */
export interface DatedEvent {
  readonly day: Day | null;
  readonly event: TimelineEvent;
  readonly link?: string;
}
