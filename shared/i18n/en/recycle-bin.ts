import type { RecycleBinTexts } from '../de/recycle-bin.ts';

/** English texts: the recycle bin. */
export function recycleBinEn(): RecycleBinTexts {
  return {
    title: 'Recycle bin',
  };
}
