import { inkOn, mix } from '../../shared/documents/charts/palette.ts';
import { cellText, unknownMark } from './cell-text.ts';
import { ChartFrame } from './chart-frame.tsx';
import { chartFont, type ChartLook } from './chart-look.ts';
import type { PictureSize } from './column-layout.ts';
import { layoutFrame } from './frame-layout.ts';
import { layoutMatrix, type MatrixLayout, type MatrixSpec } from './matrix-layout.ts';

/** Draws a heat table: the more people, the stronger the colour, and the number in every cell. */
export function MatrixChart({
  spec,
  size,
  look,
}: {
  readonly spec: MatrixSpec;
  readonly size: PictureSize;
  readonly look: ChartLook;
}) {
  const colour = spec.colours[0] ?? '#1b7fc4';
  const high = Math.max(1, ...spec.legend.steps.map(({ value }) => value));
  const legend = [
    ...(spec.legend.outside === null ? [] : [{ label: spec.legend.outside, fill: 'none', stroke: look.softInk }]),
    ...(spec.legend.unknown === null
      ? []
      : [{ label: `${unknownMark} ${spec.legend.unknown}`, fill: 'none', stroke: look.softInk }]),
    ...(spec.legend.nobody === null ? [] : [{ label: spec.legend.nobody, fill: look.pale }]),
    ...spec.legend.steps.map(({ value, label }) => ({ label, fill: shade(value, { high, colour, look }) })),
  ];
  const frame = layoutFrame(spec, size, { look, legend });
  const layout = layoutMatrix(spec, frame, look);
  return (
    <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
      <ChartFrame layout={frame} look={look} />
      <g fontFamily={chartFont}>
        {layout.blocks.map((block) => (
          <g key={block.left}>
            <Heads left={block.left + block.labelWidth} layout={layout} look={look} />
            {block.rows.map(({ index, y, label }) => (
              <g key={index}>
                <text
                  x={block.left}
                  y={y + layout.cell.height / 2 + layout.textSize * 0.34}
                  fontSize={layout.textSize}
                  fill={look.ink}
                >
                  {label}
                </text>
                {spec.series[index]?.values.map((value, column) => (
                  <Cell
                    key={`${column}`}
                    value={value}
                    isHidden={spec.series[index]?.hidden?.[column] === true}
                    isUnknown={spec.series[index]?.unknown?.[column] === true}
                    x={block.left + block.labelWidth + column * layout.cell.width}
                    y={y}
                    fill={value === null ? 'none' : shade(value, { high, colour, look })}
                    layout={layout}
                    look={look}
                  />
                ))}
              </g>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

function Heads({
  left,
  layout,
  look,
}: {
  readonly left: number;
  readonly layout: MatrixLayout;
  readonly look: ChartLook;
}) {
  const { heads, headSize, cell, top } = layout;
  return heads.map((lines, column) =>
    lines.map((line, at) => (
      <text
        key={`${column}/${line}`}
        x={left + (column + 0.5) * cell.width}
        y={top - 8 - (lines.length - 1 - at) * headSize * 1.15}
        textAnchor="middle"
        fontSize={headSize}
        fill={look.softInk}
      >
        {line}
      </text>
    )),
  );
}

function Cell(props: {
  readonly value: number | null;
  readonly isHidden: boolean;
  readonly isUnknown: boolean;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly layout: MatrixLayout;
  readonly look: ChartLook;
}) {
  const { value, isHidden, isUnknown, x, y, fill, layout, look } = props;
  const { cell, textSize } = layout;
  return (
    <g>
      {value === null ? null : (
        <rect
          x={x + 1}
          y={y + 1}
          width={Math.max(1, cell.width - 2)}
          height={Math.max(1, cell.height - 2)}
          rx={2}
          fill={fill}
        />
      )}
      <text
        x={x + cell.width / 2}
        y={y + cell.height / 2 + textSize * 0.34}
        textAnchor="middle"
        fontSize={textSize}
        fontWeight={value || isHidden ? 600 : 400}
        fill={value !== null ? inkOn(fill) : isHidden ? look.ink : look.softInk}
      >
        {cellText(value, isHidden, isUnknown)}
      </text>
    </g>
  );
}

function shade(value: number, about: { high: number; colour: string; look: ChartLook }): string {
  if (value === 0) return about.look.pale;
  return mix(about.look.pale, about.colour, 0.35 + 0.65 * Math.min(1, value / about.high));
}
