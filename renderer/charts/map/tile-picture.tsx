import type { SVGProps } from 'react';
import type { MapClass, MapTile, TileMapSpec } from '../../../shared/documents/charts/map/map-spec.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { chartFont, type ChartLook } from '../chart-look.ts';
import type { PictureSize } from '../column-layout.ts';
import { layoutFrame } from '../frame-layout.ts';
import { MarkSign } from '../mark-sign.tsx';
import { layoutTiles, type PlacedTile } from './tile-layout.ts';

interface TilePictureProps {
  readonly spec: TileMapSpec;
  readonly size: PictureSize;
  readonly look: ChartLook;
  /** What the window adds to a tile, so that it can be reached and chosen. */
  readonly tileProps?: (tile: MapTile) => SVGProps<SVGGElement>;
  /** The Länder shown on the map beside it; they get a strong edge. */
  readonly chosen?: readonly string[];
}

/** Draws the 16 Länder as tiles: name, number of sites, and how they divide into the classes. */
export function TilePicture({ spec, size, look, tileProps, chosen = [] }: TilePictureProps) {
  const legend = look.isFramed
    ? spec.classes.map(({ label, colour, symbol }) => ({ label, fill: colour, symbol }))
    : [];
  const frame = layoutFrame(spec, size, { look, legend });
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <ChartFrame layout={frame} look={look} />
      {layoutTiles(spec.tiles, frame.inner).map((place) => (
        <g key={place.tile.federalState} {...tileProps?.(place.tile)}>
          <Tile place={place} classes={spec.classes} look={look} isChosen={chosen.includes(place.tile.federalState)} />
        </g>
      ))}
    </svg>
  );
}

function Tile(props: {
  readonly place: PlacedTile;
  readonly classes: readonly MapClass[];
  readonly look: ChartLook;
  readonly isChosen: boolean;
}) {
  const { place, classes, look, isChosen } = props;
  const { tile, x, y, width, height } = place;
  const isEmpty = tile.siteCount === 0;
  const textSize = Math.min(height * 0.3, look.sizes.subtitle);
  return (
    <g fontFamily={chartFont}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={4}
        fill={look.pale}
        fillOpacity={isEmpty ? 0.45 : 1}
        stroke={isChosen ? look.ink : look.border}
        strokeWidth={isChosen ? 2 : 0.8}
      />
      <text
        x={x + 6}
        y={y + textSize * 1.1}
        fontSize={textSize}
        fontWeight={isEmpty ? 400 : 600}
        fill={isEmpty ? look.softInk : look.ink}
      >
        {tile.short}
      </text>
      {isEmpty ? null : (
        <>
          <text
            x={x + width - 6}
            y={y + textSize * 1.1}
            textAnchor="end"
            fontSize={textSize}
            fontWeight={600}
            fill={look.ink}
          >
            {tile.siteCount.toLocaleString('de-DE')}
          </text>
          <Counts place={place} classes={classes} look={look} top={y + textSize * 1.5} />
        </>
      )}
    </g>
  );
}

// Two beside each other leave room for three digits.
const inRow = 2;
const mostRows = 4;

function Counts(props: {
  readonly place: PlacedTile;
  readonly classes: readonly MapClass[];
  readonly look: ChartLook;
  readonly top: number;
}) {
  const { place, classes, look, top } = props;
  const { tile, x, width, height, y } = place;
  const shownClasses = tile.classes.slice(0, inRow * mostRows);
  const rowHeight = Math.min(
    (y + height - top) / Math.max(2, Math.ceil(shownClasses.length / inRow)),
    look.sizes.label,
  );
  const looks = new Map(classes.map((each) => [each.id, each]));
  return shownClasses.map(({ classId, count }, index) => {
    const shown = looks.get(classId);
    if (!shown) return null;
    const left = x + 6 + (index % inRow) * ((width - 8) / inRow);
    const middle = top + (Math.floor(index / inRow) + 0.5) * rowHeight;
    const size = rowHeight * 0.62;
    return (
      <g key={classId}>
        <MarkSign symbol={shown.symbol} colour={shown.colour} x={left + size / 2} y={middle} size={size} />
        <text x={left + size * 1.3} y={middle + rowHeight * 0.29} fontSize={rowHeight * 0.8} fill={look.ink}>
          {count.toLocaleString('de-DE')}
        </text>
      </g>
    );
  });
}
