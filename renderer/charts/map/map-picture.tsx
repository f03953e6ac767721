import type { SVGProps } from 'react';
import type { DistrictMapSpec, MapClass } from '../../../shared/documents/charts/map/map-spec.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { chartFont, type ChartLook } from '../chart-look.ts';
import type { PictureSize } from '../column-layout.ts';
import { layoutFrame } from '../frame-layout.ts';
import { MarkSign } from '../mark-sign.tsx';
import type { MapGeometry } from './geometry.ts';
import { layoutMap, type MapLayout, type PlacedDistrict } from './map-layout.ts';

interface MapPictureProps {
  readonly spec: DistrictMapSpec;
  readonly geometry: MapGeometry;
  readonly size: PictureSize;
  readonly look: ChartLook;
  /** What the window adds to the area of a Kreis with sites, so that it can be reached and opened. */
  readonly areaProps?: (place: PlacedDistrict) => SVGProps<SVGGElement>;
  /** The same for its signs, which may lie over a neighbour. */
  readonly signProps?: (place: PlacedDistrict) => SVGProps<SVGGElement>;
}

/** Draws the Kreise with a sign for every site, as one SVG of a fixed size. */
export function MapPicture({ spec, geometry, size, look, areaProps, signProps }: MapPictureProps) {
  const legend = spec.classes.map(({ label, colour, symbol, count }) => ({
    label: `${label} (${count.toLocaleString('de-DE')})`,
    fill: colour,
    symbol,
  }));
  const frame = layoutFrame(spec, size, { look, legend });
  const layout = layoutMap(spec, geometry, { frame: frame.inner, look });
  const looks: Looks = new Map(spec.classes.map((each) => [each.id, each]));
  const withSites = layout.districts.filter(({ district }) => district !== null);
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <ChartFrame layout={frame} look={look} />
      <EmptyDistricts layout={layout} look={look} />
      {withSites.map((place) => (
        <g key={place.code} {...areaProps?.(place)}>
          <path
            d={place.path}
            fill={areaFill(place, looks, look)}
            fillOpacity={0.3}
            stroke={look.softInk}
            strokeWidth={0.8}
          />
        </g>
      ))}
      <g pointerEvents="none">
        {layout.states.map(({ code, path }) => (
          <path key={code} d={path} fill="none" stroke={look.softInk} strokeWidth={1.4} />
        ))}
        <Names layout={layout} look={look} />
      </g>
      {/* Signs come last: a small city lies inside a Kreis that would cover them. */}
      {withSites.map((place) => (
        <g key={place.code} {...signProps?.(place)}>
          <Signs place={place} looks={looks} look={look} />
        </g>
      ))}
    </svg>
  );
}

type Looks = ReadonlyMap<string, MapClass>;

function areaFill({ district }: PlacedDistrict, looks: Looks, look: ChartLook): string {
  const [only, ...others] = new Set(district?.sites.map(({ classId }) => classId));
  return (only === undefined || others.length > 0 ? undefined : looks.get(only)?.colour) ?? look.softInk;
}

function EmptyDistricts({ layout, look }: { readonly layout: MapLayout; readonly look: ChartLook }) {
  return layout.districts
    .filter(({ district }) => district === null)
    .map(({ code, path }) => (
      <path key={code} d={path} fill={look.pale} fillOpacity={0.5} stroke={look.border} strokeWidth={0.8} />
    ));
}

function Names({ layout, look }: { readonly layout: MapLayout; readonly look: ChartLook }) {
  return (
    <g fontFamily={chartFont} fontSize={look.sizes.note} fill={look.ink}>
      {layout.districts.map(({ code, name }) =>
        name === null ? null : (
          <g key={code}>
            {/* A halo keeps it readable on the lines below. */}
            <text x={name.x} y={name.y} textAnchor="middle" stroke={look.ground} strokeWidth={3} strokeOpacity={0.8}>
              {name.text}
            </text>
            <text x={name.x} y={name.y} textAnchor="middle">
              {name.text}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

function Signs({
  place,
  looks,
  look,
}: {
  readonly place: PlacedDistrict;
  readonly looks: Looks;
  readonly look: ChartLook;
}) {
  const last = place.signs.at(-1);
  return (
    <>
      {place.signs.map(({ site, x, y }) => (
        <MarkSign
          key={site.id}
          symbol={looks.get(site.classId)?.symbol ?? 'circle'}
          colour={looks.get(site.classId)?.colour ?? '#7a7a7a'}
          x={x}
          y={y}
          size={place.signSize}
          figure={site.figure}
        />
      ))}
      {place.more > 0 && last ? (
        <text
          x={last.x + place.signSize * 0.7}
          y={last.y + place.signSize * 0.3}
          fontFamily={chartFont}
          fontSize={place.signSize}
          fontWeight={600}
          fill={look.ink}
        >
          {`+${place.more.toLocaleString('de-DE')}`}
        </text>
      ) : null}
    </>
  );
}
