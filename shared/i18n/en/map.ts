import type { MapTexts } from '../de/map.ts';

/** English texts: the map. */
export function mapEn(): MapTexts {
  return {
    title: 'Map',
  };
}
