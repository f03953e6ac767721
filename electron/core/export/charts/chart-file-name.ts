import { chartName } from '../../../../shared/documents/charts/chart-name.ts';
import type { PictureBase } from '../../../../shared/documents/charts/chart-spec.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { safeFileName } from '../../../../shared/kernel/file-name.ts';
import type { ChartFile } from './chart-files.ts';

/** Names a chart's file for people: "Teilnahme je Veranstaltung 2017-12-15.png"; several pictures are numbered. */
export function chartFileName(spec: Pick<PictureBase, 'id' | 'asOf'>, file: ChartFile, catalogue: Catalogue): string {
  const name = catalogue.charts.files.part(chartName(spec.id, catalogue), file.number, file.count);
  return safeFileName(`${name} ${spec.asOf}.${file.format}`);
}
