import type { Database } from '../../model/database.ts';
import type { StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { buildEntryWaves } from './build-entry-waves.ts';
import { buildMatrix } from './build-matrix.ts';
import { buildOfferPersons, buildOfferReach } from './build-offer-reach.ts';
import { buildOffersByField, buildSitesWithOffers } from './build-offers.ts';
import { buildParticipation } from './build-participation.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Every chart of the program, in the order of the page. */
export const chartIds = [
  'participation',
  'matrix',
  'entry-waves',
  'offers-by-field',
  'offer-reach',
  'sites-with-offers',
  'offer-persons',
] as const;
export type ChartId = (typeof chartIds)[number];

const builders: Record<ChartId, (database: Database, scope: StatisticsScope, catalogue: Catalogue) => ChartSpec> = {
  participation: buildParticipation,
  matrix: buildMatrix,
  'entry-waves': buildEntryWaves,
  'offers-by-field': buildOffersByField,
  'offer-reach': buildOfferReach,
  'sites-with-offers': buildSitesWithOffers,
  'offer-persons': buildOfferPersons,
};

/**
 * Builds one chart in the catalogue's language.
 * Small counts of clients (people reached by offers) are marked in it, and gone after `publishChart`, without which no chart leaves the
 * program. Charts of meetings count institutions and the professionals they sent; nothing is hidden there (docs/adr/0009-small-counts.md).
 */
export function buildChart(id: ChartId, database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  const spec = builders[id](database, scope, catalogue);
  if (scope.only === null) return spec;
  const { use } = catalogue.views;
  return {
    ...spec,
    source: `${use.source(scope.only.name)}; ${spec.source}`,
    definition: `${spec.definition} ${use.definition(scope.only.name)}`,
    altText: `${spec.altText} ${use.definition(scope.only.name)}`,
  };
}
