import type { OverviewTexts } from '../de/overview.ts';

/** English texts: overview. */
export function overviewEn(): OverviewTexts {
  return {};
}
