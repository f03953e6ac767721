import { addMonths, type Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { Indicator } from '../../model/site-quality.ts';
import { sitesByName } from '../sites/queries.ts';
import { bySite } from './by-site.ts';

const indicatorsBySite = bySite<Indicator>();

/** Months after which a figure is old. */
const monthsFresh = 12;

/** Lists the figures of a site (null: of the whole office) that were there on a day, the newest first. */
export function indicatorsOn(database: Database, siteId: SiteId | null, day: Day): Indicator[] {
  return indicatorsBySite(database.indicators, siteId)
    .filter((indicator) => (figureDay(indicator) ?? '') <= day)
    .sort((left, right) => (figureDay(right) ?? '').localeCompare(figureDay(left) ?? ''));
}

/** Lists the figures of the office and of every site that were there on a day: those of the office first, then by site, the newest first. */
export function indicatorsUntil(database: Database, day: Day): Indicator[] {
  return [null, ...sitesByName(database).map(({ id }) => id)].flatMap((siteId) => indicatorsOn(database, siteId, day));
}

/** The day a figure speaks of: its reference day, else the end of its period, else the start of it; null: undated. */
export function figureDay({ referenceDate, until, from }: Indicator): Day | null {
  return referenceDate ?? until ?? from;
}

/** Says whether a figure is more than a year old on a day; one without any day cannot be told. */
export function isOldOn(indicator: Indicator, day: Day): boolean {
  const refersTo = figureDay(indicator);
  return refersTo !== null && refersTo < addMonths(day, -monthsFresh);
}

/** Finds the figure of the same name and unit that speaks of the time before; null when there is none. */
export function previousFigure(newestFirst: readonly Indicator[], indicator: Indicator): Indicator | null {
  const earlier = newestFirst.slice(newestFirst.indexOf(indicator) + 1);
  return (
    earlier.find(
      (each) =>
        each.name === indicator.name &&
        each.indicatorUnit === indicator.indicatorUnit &&
        each.unitLabel === indicator.unitLabel &&
        figureDay(each) !== figureDay(indicator),
    ) ?? null
  );
}
