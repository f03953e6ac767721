import { inkOn } from '../../shared/documents/charts/palette.ts';
import { cellText } from './cell-text.ts';
import { chartFont, type ChartLook } from './chart-look.ts';
import type { ColumnLayout } from './column-layout.ts';
import { textWidth } from './text-size.ts';

/** Draws one part of a column with its value on it; on the topmost part the sum, on the last column the name of the series. */
export function ColumnBar(props: {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly category: number;
  readonly series: number;
  readonly colour: string;
  readonly fill: string;
  readonly layout: ColumnLayout;
  readonly look: ChartLook;
}) {
  const { box, category, series, colour, fill, layout, look } = props;
  const { shapes, direct } = layout;
  const size = look.sizes.label;
  const valueOf = (at: number): number => shapes[at]?.values[category] ?? 0;
  const value = valueOf(series);
  const isHidden = shapes[series]?.hidden?.[category] === true;
  const isTop = (value > 0 || isHidden) && shapes.every((_, at) => at <= series || valueOf(at) === 0);
  // A hidden value has no bar: its length would tell it.
  if (value === 0 && !isHidden) return null;
  const middle = box.x + box.width / 2;
  const parts = shapes.filter((_, at) => valueOf(at) > 0).length;
  const text = value.toLocaleString('de-DE');
  const sum = shapes.reduce((before, _, at) => before + valueOf(at), 0);
  const total = cellText(isHidden && value === 0 ? null : sum, isHidden);
  const inside = Math.max(look.sizes.least, Math.min(size, box.height * 0.82));
  const labelWidth = textWidth(text, inside, true);
  const hasLabel = parts > 1 && box.height >= inside * 1.1 && box.width >= labelWidth + 2;
  // Lines of a pattern would run through a figure, so there it stands on the ground of the picture.
  const isPlain = fill === colour;
  const totalWidth = textWidth(total, size, true) + 8;
  return (
    <g fontFamily={chartFont} fontSize={size}>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        fill={fill}
        stroke={look.ground}
        strokeWidth={1}
      />
      {hasLabel ? (
        <>
          <rect
            x={middle - labelWidth / 2 - 3}
            y={box.y + box.height / 2 - inside * 0.55}
            width={labelWidth + 6}
            height={inside * 1.1}
            rx={3}
            fill={isPlain ? colour : look.ground}
          />
          <text
            x={middle}
            y={box.y + box.height / 2 + inside * 0.34}
            fontSize={inside}
            textAnchor="middle"
            fontWeight={600}
            fill={isPlain ? inkOn(colour) : look.ink}
          >
            {text}
          </text>
        </>
      ) : null}
      {isTop ? (
        <>
          <rect
            x={middle - totalWidth / 2}
            y={box.y - size * 1.16}
            width={totalWidth}
            height={size * 0.98}
            fill={look.ground}
          />
          <text x={middle} y={box.y - size * 0.4} textAnchor="middle" fontWeight={600} fill={look.ink}>
            {total}
          </text>
        </>
      ) : null}
      {direct !== null && category === layout.labels.length - 1
        ? (direct[series] ?? []).map((line, index, lines) => (
            <text
              key={line}
              x={box.x + box.width + 12}
              y={box.y + box.height / 2 + look.sizes.legend * (0.34 + (index - (lines.length - 1) / 2) * 1.15)}
              fontSize={look.sizes.legend}
              fill={look.ink}
            >
              {line}
            </text>
          ))
        : null}
    </g>
  );
}
