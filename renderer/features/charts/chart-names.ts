import type { Catalogue } from '../../../shared/i18n/catalogue.ts';

/** The short name of a chart, as its card and its files carry it. */
export function chartName(id: string, { charts: text }: Catalogue): string {
  switch (id) {
    case 'participation':
      return text.participation.name;
    case 'matrix':
      return text.matrix.name;
    default:
      return text.entryWaves.name;
  }
}

/** Says what has to be recorded before a chart can show anything. */
export function emptyText(id: string, { charts: text }: Catalogue): string {
  switch (id) {
    case 'participation':
      return text.page.emptyParticipation;
    case 'matrix':
      return text.page.emptyMatrix;
    default:
      return text.page.emptyEntryWaves;
  }
}
