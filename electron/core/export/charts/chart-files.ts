import { chartParts } from '../../../../shared/documents/charts/chart-parts.ts';
import { isMap, type PictureSpec } from '../../../../shared/documents/charts/picture-spec.ts';
import { publishPicture } from '../../../../shared/documents/charts/publish-chart.ts';
import { valueTable } from '../../../../shared/documents/charts/value-table.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { ok, err, type Result } from '../../../../shared/kernel/result.ts';
import type { PageRenderer } from '../../ports.ts';
import { withResolution } from './png-resolution.ts';
import { svgProblems } from './svg-allow-list.ts';
import { valueTableCsv } from './value-table-csv.ts';

export type ChartFormat = 'svg' | 'png' | 'csv';

/** A chart as the bytes of one file; a chart that needs several pictures makes several. */
export interface ChartFile {
  readonly chartId: string;
  readonly format: ChartFormat;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** A slide of 13.333 x 7.5 inch: 1280 x 720 CSS pixels, drawn 3.125 times as large for 300 dots per inch. */
const slidePicture = { widthPx: 1280, heightPx: 720, scale: 3.125, dotsPerInch: 300 } as const;

/** Makes the files of a chart in the wanted formats, without its small counts. Nothing is returned when one of them fails or is refused. */
export async function chartFiles(
  whole: PictureSpec,
  wish: { readonly formats: readonly ChartFormat[]; readonly pages: PageRenderer; readonly catalogue: Catalogue },
): Promise<Result<readonly ChartFile[], AppError>> {
  const spec = publishPicture(whole);
  const files: ChartFile[] = [];
  for (const format of new Set(wish.formats)) {
    if (format === 'csv') {
      const bytes = new TextEncoder().encode(valueTableCsv(valueTable(spec), spec.hiddenNote?.outside));
      files.push({ chartId: spec.id, format, number: 1, count: 1, bytes });
      continue;
    }
    const parts: readonly PictureSpec[] = isMap(spec) ? [spec] : chartParts(spec, wish.catalogue);
    for (const [index, part] of parts.entries()) {
      const drawn = await drawPicture(part, format, wish.pages);
      if (!drawn.ok) return drawn;
      files.push({ chartId: spec.id, format, number: index + 1, count: parts.length, bytes: drawn.value });
    }
  }
  return ok(files);
}

/** Draws one picture of a chart, without its small counts, in slide size and checks it. */
export async function drawPicture(
  spec: PictureSpec,
  format: 'svg' | 'png',
  pages: PageRenderer,
): Promise<Result<Uint8Array, AppError>> {
  const { widthPx, heightPx, scale, dotsPerInch } = slidePicture;
  const drawn = await pages.drawChart(publishPicture(spec), { format, widthPx, heightPx, scale });
  if (!drawn.ok) return drawn;
  if (format === 'png') return ok(withResolution(drawn.value, dotsPerInch));
  const problems = svgProblems(new TextDecoder().decode(drawn.value));
  if (problems.length > 0) return err({ code: 'print-failed', cause: `SVG: ${problems.slice(0, 3).join('; ')}` });
  return drawn;
}
