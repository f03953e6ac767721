import type { MeetingSeed } from './data/meeting-seed.ts';
import type { SiteSeed } from './data/site-seed.ts';
import type { SampleDraft } from './sample-draft.ts';

/** The scales a sample comes in, small first. */
export const sampleScales = ['small', 'office', 'large'] as const;
/** How much a sample holds: 12 sites, an office's 31, or ten times a large office. */
export type SampleScale = (typeof sampleScales)[number];

/** What a sample is made of. */
export interface SampleWorld {
  readonly sites: readonly SiteSeed[];
  readonly meetings: readonly MeetingSeed[];
  /** People per site; not given: uneven, as in an office. */
  readonly contactsPerSite?: number;
  /** Offers in all; not given: as many as the sites held over the years. */
  readonly offerCount?: number;
  /** A last change of the whole draft. */
  readonly finish: (draft: SampleDraft) => void;
}
