import type { Catalogue } from '../../i18n/catalogue.ts';

/** The short name of a chart or map by the id of its picture, as its card and its files carry it. */
export function chartName(id: string, { charts, map, offers }: Catalogue): string {
  switch (id) {
    case 'participation':
      return charts.participation.name;
    case 'matrix':
      return charts.matrix.name;
    case 'entry-waves':
      return charts.entryWaves.name;
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
      return charts.page.title;
  }
}
