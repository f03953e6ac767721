import { useEffect, useState } from 'react';
import type { MapGeometry } from '../../charts/map/geometry.ts';
import { loadMapGeometry } from '../../charts/map/load-geometry.ts';

/** The geometry of the map: null while it loads, `failed` where it does not come. */
export function useMapGeometry(): MapGeometry | 'failed' | null {
  const [geometry, setGeometry] = useState<MapGeometry | 'failed' | null>(null);
  useEffect(() => {
    let isHere = true;
    loadMapGeometry().then(
      (loaded) => isHere && setGeometry(loaded),
      () => isHere && setGeometry('failed'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return geometry;
}
