import type { ChartLook } from './chart-look.ts';
import { chartFont } from './chart-look.ts';
import type { FrameLayout, PlacedText } from './frame-layout.ts';
import { MarkSign } from './mark-sign.tsx';

/** Draws what surrounds a chart: title, subtitle, legend, definition and source. */
export function ChartFrame({ layout, look }: { readonly layout: FrameLayout; readonly look: ChartLook }) {
  const { sizes } = look;
  return (
    <g fontFamily={chartFont}>
      <Lines lines={layout.title} size={sizes.title} colour={look.ink} weight={600} />
      <Lines lines={layout.subtitle} size={sizes.subtitle} colour={look.softInk} />
      {layout.legend.map(({ label, fill, stroke, symbol, x, y, swatch }) => (
        <g key={label}>
          {symbol === undefined ? (
            <rect
              x={x}
              y={y - swatch * 0.88}
              width={swatch}
              height={swatch}
              rx={2}
              fill={fill}
              stroke={stroke ?? 'none'}
            />
          ) : (
            <MarkSign symbol={symbol} colour={fill} x={x + swatch / 2} y={y - swatch * 0.38} size={swatch} />
          )}
          <text x={x + swatch + 8} y={y} fontSize={sizes.legend} fill={look.ink}>
            {label}
          </text>
        </g>
      ))}
      <Lines lines={layout.notes} size={sizes.note} colour={look.softInk} />
    </g>
  );
}

function Lines(props: {
  readonly lines: readonly PlacedText[];
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
}) {
  return props.lines.map(({ text, x, y }) => (
    <text key={`${y}`} x={x} y={y} fontSize={props.size} fontWeight={props.weight ?? 400} fill={props.colour}>
      {text}
    </text>
  ));
}
