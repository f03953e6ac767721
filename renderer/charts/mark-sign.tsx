import { inkOn } from '../../shared/documents/charts/palette.ts';
import type { MarkSymbol } from '../../shared/documents/charts/map/map-spec.ts';
import { chartFont } from './chart-look.ts';

interface MarkSignProps {
  readonly symbol: MarkSymbol;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** Height in pixels. */
  readonly size: number;
  /** Written into the sign; null: nothing. */
  readonly figure?: number | null;
}

/** The sign of a site on a map and of its class in the legend; a light edge keeps it apart from any ground. */
export function MarkSign({ symbol, colour, x, y, size, figure = null }: MarkSignProps) {
  const edge = { fill: colour, stroke: '#ffffff', strokeWidth: Math.max(1, size * 0.09) };
  return (
    <g transform={`translate(${tenth(x)} ${tenth(y)})`}>
      {symbol === 'circle' ? (
        <circle r={tenth(size / 2)} {...edge} />
      ) : (
        <path d={outline(symbol, size / 2)} {...edge} />
      )}
      {figure === null ? null : (
        <text
          y={tenth(size * 0.25)}
          textAnchor="middle"
          fontFamily={chartFont}
          fontWeight={600}
          fontSize={tenth(size * (figure > 99 ? 0.5 : figure > 9 ? 0.62 : 0.72))}
          fill={inkOn(colour)}
        >
          {figure}
        </text>
      )}
    </g>
  );
}

type Corner = readonly [x: number, y: number];

const corners: Readonly<Record<Exclude<MarkSymbol, 'circle'>, readonly Corner[]>> = {
  square: polygonOf([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]),
  triangle: polygonOf([0, -1.08], [1.05, 0.82], [-1.05, 0.82]),
  wedge: polygonOf([0, 1.08], [1.05, -0.82], [-1.05, -0.82]),
  diamond: polygonOf([0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]),
  hexagon: polygonOf([-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95], [-1.1, 0]),
  cross: crossOf(0.42, 1.05),
  star: starOf(1.2, 0.52),
};

function outline(symbol: Exclude<MarkSymbol, 'circle'>, radius: number): string {
  return `M${corners[symbol].map(([x, y]) => `${tenth(x * radius)} ${tenth(y * radius)}`).join('L')}Z`;
}

function polygonOf(...points: readonly Corner[]): readonly Corner[] {
  return points;
}

// A saltire: the corners of a plus, turned by an eighth.
function crossOf(arm: number, reach: number): readonly Corner[] {
  const plus: readonly Corner[] = [
    ...[[-arm, -reach] as const, [arm, -reach] as const, [arm, -arm] as const, [reach, -arm] as const],
    ...[[reach, arm] as const, [arm, arm] as const, [arm, reach] as const, [-arm, reach] as const],
    ...[[-arm, arm] as const, [-reach, arm] as const, [-reach, -arm] as const, [-arm, -arm] as const],
  ];
  const eighth = Math.SQRT1_2;
  return plus.map(([x, y]) => [(x - y) * eighth, (x + y) * eighth]);
}

function starOf(outer: number, inner: number): readonly Corner[] {
  return Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 === 0 ? outer : inner;
    const angle = (at * Math.PI) / 5 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
