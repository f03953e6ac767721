import type { RecoveryTexts } from '../de/recovery.ts';

/** English texts: recovery. */
export function recoveryEn(): RecoveryTexts {
  return {};
}
