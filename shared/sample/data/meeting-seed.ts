import type { AgendaItemType } from '../../model/agenda-item.ts';
import type { MeetingFormat, MeetingKind } from '../../model/meeting.ts';

/** A slot of a sample programme; slots in `parallel` run side by side under it. */
export interface SlotSeed {
  readonly type: AgendaItemType;
  readonly minutes: number;
  readonly title: string;
  readonly who?: string;
  /** Short names of the sites that present. */
  readonly sites?: readonly string[];
  /** How many speakers are named from the presenting sites or the speaker's organisation. */
  readonly speakersFrom?: string;
  /** Index of one of the meeting's themes. */
  readonly theme?: number;
  /** Indexes of the meeting's questions. */
  readonly questions?: readonly number[];
  readonly room?: string;
  readonly description?: string;
  readonly internalNote?: string;
  /** A start that is fixed, such as lunch. */
  readonly at?: string;
  readonly parallel?: readonly SlotSeed[];
}

/** What is told about a sample meeting by hand. */
export interface MeetingSeed {
  readonly date: string;
  readonly start: string;
  readonly series: 'exchange' | 'regional' | 'conference';
  readonly number: number;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly subtitle: string;
  readonly format: MeetingFormat;
  readonly venue: {
    readonly name: string;
    readonly street: string;
    readonly city: string;
    readonly directions: string;
    readonly access: string;
  };
  readonly organisers: readonly string[];
  readonly hosts: readonly string[];
  readonly moderator: string;
  readonly themes: readonly string[];
  readonly questions: readonly string[];
  readonly capacity: number | null;
  readonly welcome: string;
  /** How well the meeting was attended, around 1. */
  readonly pull: number;
  /** Only sites of this region are invited; blank: all. */
  readonly region?: string;
  readonly slots: readonly SlotSeed[];
  readonly followUps?: readonly {
    readonly title: string;
    readonly site?: string;
    readonly dueAfterDays: number;
    readonly isDone: boolean;
    readonly note?: string;
  }[];
}
