import type { OffersTexts } from '../de/offers.ts';

/** English texts: offers of sites. */
export function offersEn(): OffersTexts {
  return {
    title: 'Offers',
  };
}
