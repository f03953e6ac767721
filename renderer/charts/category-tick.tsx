import { chartFont, type ChartLook } from './chart-look.ts';
import { cellText } from './cell-text.ts';
import type { ColumnLayout } from './column-layout.ts';

/** Writes the label of a category under its column, and below it the figures that belong to it. */
export function CategoryTick(props: {
  readonly x: number;
  readonly index: number;
  readonly layout: ColumnLayout;
  readonly look: ChartLook;
}) {
  const { x, index, layout, look } = props;
  const { labels, labelSize, labelTurn, labelHeight, plot, figures, shapes, unknownText } = layout;
  const figuresTop = plot.bottom + labelHeight;
  const uprightY = plot.bottom + labelSize * 0.4;
  return (
    <g fontFamily={chartFont}>
      {(labels[index] ?? []).map((line, at) => (
        <text
          key={line}
          x={x}
          {...(labelTurn === 'level'
            ? { y: plot.bottom + labelSize * (1.15 + at * 1.2), textAnchor: 'middle' }
            : { y: uprightY + labelSize * 0.34, textAnchor: 'end', transform: `rotate(-90 ${x} ${uprightY})` })}
          fontSize={labelSize}
          fill={look.ink}
        >
          {line}
        </text>
      ))}
      {shapes.some(({ unknown }) => unknown?.[index] === true) ? (
        <text
          x={x}
          y={plot.bottom - 8}
          dominantBaseline="central"
          transform={`rotate(-90 ${x} ${plot.bottom - 8})`}
          fontSize={look.sizes.axis}
          fill={look.softInk}
        >
          {unknownText}
        </text>
      ) : null}
      {figures.map(({ id, label, values, hidden }, at) => {
        const y = figuresTop + look.sizes.axis * (1.15 + at * 1.7);
        return (
          <g key={id} fontSize={Math.min(look.sizes.axis, labelSize * 1.1)}>
            {index === 0 ? (
              <>
                <line
                  x1={layout.frame.inner.left}
                  x2={plot.right}
                  y1={y - look.sizes.axis * 1.15}
                  y2={y - look.sizes.axis * 1.15}
                  stroke={look.grid}
                />
                <text x={layout.frame.inner.left} y={y} fontSize={look.sizes.axis} fill={look.softInk}>
                  {label}
                </text>
              </>
            ) : null}
            <text x={x} y={y} textAnchor="middle" fontWeight={600} fill={look.ink}>
              {cellText(values[index] ?? null, hidden?.[index] === true)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
