import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { ChartLook } from './chart-look.ts';
import { chartFont } from './chart-look.ts';
import { ChartFrame } from './chart-frame.tsx';
import { ColumnBar } from './column-bar.tsx';
import { CategoryTick } from './category-tick.tsx';
import { layoutColumns, type ColumnSpec, type PictureSize } from './column-layout.ts';
import { FillPatterns, fillOf } from './fill-patterns.tsx';

/** Draws columns, stacked when there are several series, with their values written on them. */
export function ColumnChart(props: {
  readonly spec: ColumnSpec;
  readonly size: PictureSize;
  readonly look: ChartLook;
  readonly prefix: string;
}) {
  const { spec, size, look, prefix } = props;
  const layout = layoutColumns(spec, size, { look, prefix });
  const { plot, shapes, ticks } = layout;
  const data = spec.categories.map((_, index) => {
    const row: Record<string, number> = { index };
    for (const [at, { values }] of shapes.entries()) row[`series${String(at)}`] = values[index] ?? 0;
    return row;
  });
  const axisHeight = size.height - plot.bottom;
  return (
    <BarChart
      accessibilityLayer={false}
      width={size.width}
      height={size.height}
      data={data}
      margin={{ left: 0, top: plot.top, right: size.width - plot.right, bottom: 0 }}
      style={{ fontFamily: chartFont }}
    >
      <FillPatterns colours={spec.colours} prefix={prefix} />
      <ChartFrame layout={layout.frame} look={look} />
      <CartesianGrid vertical={false} stroke={look.grid} strokeWidth={1} />
      <XAxis
        dataKey="index"
        height={axisHeight}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: look.softInk, strokeWidth: 1 }}
        tick={({ x, index }: { x: number | string; index: number }) => (
          <CategoryTick x={Number(x)} index={index} layout={layout} look={look} />
        )}
      />
      <YAxis
        width={plot.left}
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={{ fontSize: look.sizes.axis, fill: look.softInk, fontFamily: chartFont }}
      />
      {shapes.map(({ id }, at) => (
        <Bar
          key={id}
          dataKey={`series${at}`}
          stackId="all"
          barSize={layout.barWidth}
          isAnimationActive={false}
          shape={(bar: BarShapeProps) => (
            <ColumnBar
              box={bar}
              category={bar.originalDataIndex}
              series={at}
              colour={spec.colours[at] ?? look.ink}
              fill={fillOf(spec.colours, at, prefix)}
              layout={layout}
              look={look}
            />
          )}
        />
      ))}
    </BarChart>
  );
}
