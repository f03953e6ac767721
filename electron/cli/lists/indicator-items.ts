import { figureDay, indicatorsUntil } from '../../../shared/domain/quality/indicators.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ListItem } from './list-item.ts';

/** Lists the figures of the office and of its sites that were there on a day. */
export function indicatorItems(database: Database, asOf: Day): ListItem[] {
  return indicatorsUntil(database, asOf).map((indicator) => {
    const { id, siteId, name, value, indicatorUnit, unitLabel, from, until, source, note } = indicator;
    const site = siteId === null ? null : (database.sites[siteId]?.shortName ?? null);
    const figure = { name, value, indicatorUnit, unitLabel, from, until, referenceDate: figureDay(indicator) };
    return { id, siteId, site, ...figure, source, note };
  });
}
