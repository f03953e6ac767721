import type { QualityTexts } from '../de/quality.ts';

/** English texts: needs, milestones, criteria and figures. */
export function qualityEn(): QualityTexts {
  return {
    title: 'Quality',
  };
}
