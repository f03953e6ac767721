import type { Database } from '../../model/database.ts';
import type { StatisticsScope } from '../../domain/statistics/scope.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { buildEntryWaves } from './build-entry-waves.ts';
import { buildMatrix } from './build-matrix.ts';
import { buildParticipation } from './build-participation.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Every chart of the program, in the order of the page. */
export const chartIds = ['participation', 'matrix', 'entry-waves'] as const;
export type ChartId = (typeof chartIds)[number];

const builders: Record<ChartId, (database: Database, scope: StatisticsScope, catalogue: Catalogue) => ChartSpec> = {
  participation: buildParticipation,
  matrix: buildMatrix,
  'entry-waves': buildEntryWaves,
};

/**
 * Builds one chart in the catalogue's language.
 * The office's threshold for small counts is not applied here: it protects counts of clients (people reached by offers), whose
 * small numbers can point to a person. These charts count institutions and the professionals they sent to a meeting; a "1" says that a
 * Jobcenter sent one person, and names nobody. See docs/adr/0006-figures-of-charts.md.
 */
export function buildChart(id: ChartId, database: Database, scope: StatisticsScope, catalogue: Catalogue): ChartSpec {
  return builders[id](database, scope, catalogue);
}
