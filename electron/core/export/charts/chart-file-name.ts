import type { ChartSpec } from '../../../../shared/documents/charts/chart-spec.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { safeFileName } from '../file-name.ts';
import type { ChartFile } from './chart-files.ts';

/** Names a chart's file for people: "Teilnahme je Veranstaltung 2017-12-15.png"; several pictures are numbered. */
export function chartFileName(
  spec: Pick<ChartSpec, 'id' | 'asOf'>,
  file: ChartFile,
  { charts: text }: Catalogue,
): string {
  const name = text.files.part(nameOf(spec.id, text), file.number, file.count);
  return safeFileName(`${name} ${spec.asOf}.${file.format}`);
}

function nameOf(id: string, text: Catalogue['charts']): string {
  switch (id) {
    case 'participation':
      return text.participation.name;
    case 'matrix':
      return text.matrix.name;
    case 'entry-waves':
      return text.entryWaves.name;
    default:
      return text.page.title;
  }
}
