import type { ChartsTexts } from '../de/charts.ts';

/** English texts: charts. */
export function chartsEn(): ChartsTexts {
  return {};
}
