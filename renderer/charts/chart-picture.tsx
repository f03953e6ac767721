import type { ChartSpec } from '../../shared/documents/charts/chart-spec.ts';
import type { ChartLook } from './chart-look.ts';
import { ColumnChart } from './column-chart.tsx';
import type { PictureSize } from './column-layout.ts';
import { MatrixChart } from './matrix-chart.tsx';

/** Draws a chart as one SVG of a fixed size. `prefix` names its patterns and must differ between charts on one page. */
export function ChartPicture(props: {
  readonly spec: ChartSpec;
  readonly size: PictureSize;
  readonly look: ChartLook;
  readonly prefix: string;
}) {
  const { spec, size, look, prefix } = props;
  if (spec.kind === 'matrix') return <MatrixChart spec={spec} size={size} look={look} />;
  return <ColumnChart spec={spec} size={size} look={look} prefix={prefix} />;
}
