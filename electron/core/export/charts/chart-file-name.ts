import type { PictureBase } from '../../../../shared/documents/charts/chart-spec.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { safeFileName } from '../file-name.ts';
import type { ChartFile } from './chart-files.ts';

/** Names a chart's file for people: "Teilnahme je Veranstaltung 2017-12-15.png"; several pictures are numbered. */
export function chartFileName(spec: Pick<PictureBase, 'id' | 'asOf'>, file: ChartFile, catalogue: Catalogue): string {
  const name = catalogue.charts.files.part(nameOf(spec.id, catalogue), file.number, file.count);
  return safeFileName(`${name} ${spec.asOf}.${file.format}`);
}

function nameOf(id: string, { charts: text, map, offers }: Catalogue): string {
  switch (id) {
    case 'participation':
      return text.participation.name;
    case 'matrix':
      return text.matrix.name;
    case 'entry-waves':
      return text.entryWaves.name;
    case 'offers-by-field':
      return offers.charts.byField.name;
    case 'offer-reach':
      return offers.charts.reach.name;
    case 'sites-with-offers':
      return offers.charts.sites.name;
    case 'offer-persons':
      return offers.charts.persons.name;
    case 'map':
      return map.files.map;
    case 'tiles':
      return map.files.tiles;
    default:
      return text.page.title;
  }
}
