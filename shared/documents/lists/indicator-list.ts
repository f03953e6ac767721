import { figureDay, indicatorsUntil } from '../../domain/quality/indicators.ts';
import { publishIndicators } from '../../domain/statistics/published-indicators.ts';
import { hiddenMark, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import type { Indicator } from '../../model/site-quality.ts';
import { days, numbers, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the figures of the office and of its sites that were there on a day; small counts of people are hidden (ADR 9). */
export function indicatorList({ database, asOf, texts, catalogue }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  const { enums, offers } = catalogue;
  const threshold = smallCountThreshold(database.office);
  const indicators = indicatorsUntil(database, asOf);
  const published = publishIndicators(indicators, threshold);
  const siteName = ({ siteId }: Indicator): string =>
    siteId === null ? texts.wholeOffice : (database.sites[siteId]?.shortName ?? '');
  const table = tableOf<Indicator>(titles.indicators, indicators, [
    text(heads.site, siteName),
    text(heads.title, ({ name }) => name),
    numbers(heads.value, ({ id, value }) => (published.get(id) === 'hidden' ? hiddenMark : value)),
    text(heads.unit, ({ indicatorUnit, unitLabel }) =>
      indicatorUnit === 'OTHER' ? unitLabel : enums.indicatorUnit[indicatorUnit],
    ),
    days(heads.from, ({ from }) => from),
    days(heads.until, ({ until }) => until),
    days(heads.referenceDate, figureDay),
    text(heads.source, ({ source }) => source),
    text(heads.note, ({ note }) => note),
    text(heads.id, ({ id }) => id),
  ]);
  const isAnyHidden = [...published.values()].includes('hidden');
  return isAnyHidden ? { ...table, notes: [offers.smallCounts.legend(threshold)] } : table;
}
