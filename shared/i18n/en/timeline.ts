import type { TimelineTexts } from '../de/timeline.ts';

/** English texts: the timeline of a site. */
export function timelineEn(): TimelineTexts {
  return {
    title: 'Timeline',
  };
}
