import type { OffersTexts } from '../de/offers.ts';

/** English texts: offers of sites. */
export function offersEn(): OffersTexts {
  return {
    title: 'Offers',
    smallCounts: {
      legend: (threshold) =>
        `• = count below ${String(threshold)}, or one that would give such a count away; not shown, to protect people`,
    },
  };
}
