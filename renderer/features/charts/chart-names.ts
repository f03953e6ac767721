import type { Catalogue } from '../../../shared/i18n/catalogue.ts';

/** The short name of a chart, as its card and its files carry it. */
export function chartName(id: string, { charts: text, offers }: Catalogue): string {
  switch (id) {
    case 'participation':
      return text.participation.name;
    case 'matrix':
      return text.matrix.name;
    case 'offers-by-field':
      return offers.charts.byField.name;
    case 'offer-reach':
      return offers.charts.reach.name;
    case 'sites-with-offers':
      return offers.charts.sites.name;
    case 'offer-persons':
      return offers.charts.persons.name;
    default:
      return text.entryWaves.name;
  }
}

/** Says what has to be recorded before a chart can show anything. */
export function emptyText(id: string, { charts: text, offers }: Catalogue): string {
  if (id.includes('offer')) return offers.charts.empty;
  switch (id) {
    case 'participation':
      return text.page.emptyParticipation;
    case 'matrix':
      return text.page.emptyMatrix;
    default:
      return text.page.emptyEntryWaves;
  }
}
