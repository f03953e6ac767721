import type { CommonTexts } from '../de/common.ts';

/** English texts: common. */
export function commonEn(): CommonTexts {
  return {};
}
