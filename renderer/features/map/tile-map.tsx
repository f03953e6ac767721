import { useRef, type SVGProps } from 'react';
import type { FederalStateKey } from '../../../shared/domain/office/federal-states.ts';
import type { MapTile, TileMapSpec } from '../../../shared/documents/charts/map/map-spec.ts';
import { screenLook } from '../../charts/chart-look.ts';
import { TilePicture } from '../../charts/map/tile-picture.tsx';
import { useText } from '../../state/use-text.ts';
import { useDarkGround, useWidth } from '../pictures/index.ts';
import styles from './tile-map.module.css';

interface TileMapProps {
  readonly spec: TileMapSpec;
  /** The Länder on the map of Kreise. */
  readonly chosen: readonly FederalStateKey[];
  readonly onChoose: (federalState: FederalStateKey) => void;
}

/** The 16 Länder on the screen; each is a button that shows it alone on the map of Kreise. */
export function TileMap({ spec, chosen, onChoose }: TileMapProps) {
  const { page } = useText().map;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const look = screenLook(useDarkGround());
  const tileProps = ({ federalState, name, siteCount }: MapTile): SVGProps<SVGGElement> => ({
    className: styles.tile,
    role: 'button',
    tabIndex: 0,
    'aria-label': page.tile(name, siteCount),
    'aria-pressed': chosen.length === 1 && chosen[0] === federalState,
    onClick: () => onChoose(federalState),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(federalState);
    },
  });
  return (
    <div ref={frame} className={styles.frame}>
      {width === 0 ? null : (
        <div role="group" aria-label={page.tiles}>
          <TilePicture
            spec={spec}
            size={{ width, height: Math.min(width, 380) }}
            look={look}
            tileProps={tileProps}
            chosen={chosen}
          />
        </div>
      )}
    </div>
  );
}
