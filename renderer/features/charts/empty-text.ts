import type { Catalogue } from '../../../shared/i18n/catalogue.ts';

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
