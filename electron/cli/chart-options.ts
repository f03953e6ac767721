import { chartIds, type ChartId } from '../../shared/documents/charts/build-chart.ts';
import { scopeUpTo, type StatisticsScope } from '../../shared/domain/statistics/scope.ts';
import { findView } from '../../shared/domain/views/queries.ts';
import { sitesOfView } from '../../shared/domain/views/rows-of-view.ts';
import type { ChartFormat } from '../core/export/charts/chart-files.ts';
import { dayIn, isDay, type Day } from '../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';
import type { CliContext } from './command.ts';
import { noSuchView } from './lists/no-such-view.ts';

/** The options that choose the time of a statistic. */
export const scopeOptions = {
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  view: { type: 'string' },
} as const;

/** Reads --as-of, --from and --to; without --as-of it is today. The failure is a German sentence. */
export function readScope(context: CliContext): Result<StatisticsScope, string> {
  const asOf = readDay(context, 'as-of');
  const from = readDay(context, 'from');
  const to = readDay(context, 'to');
  if (!asOf.ok) return asOf;
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value !== null && to.value !== null && from.value > to.value) return err('--from liegt nach --to.');
  return ok(scopeUpTo(asOf.value ?? dayIn(context.ports.clock.now()), { from: from.value, to: to.value }));
}

/** Narrows a scope to the sites of the saved view that --view names. The failure is a German sentence. */
export function narrowToView(
  scope: StatisticsScope,
  database: Database,
  wanted: string | undefined,
): Result<StatisticsScope, string> {
  if (wanted === undefined) return ok(scope);
  const view = findView(database, wanted, 'SITES');
  if (view === null) return err(noSuchView(database, wanted, 'SITES'));
  const siteIds = new Set(sitesOfView(database, view, { asOf: scope.asOf }));
  return ok({ ...scope, only: { name: view.name, siteIds } });
}

/** Reads --chart as a list of ids; not given: all. */
export function readChartIds(typed: string | undefined): Result<readonly ChartId[], string> {
  if (typed === undefined) return ok(chartIds);
  const wanted = typed.split(',').map((each) => each.trim());
  const unknown = wanted.find((each) => !isChartId(each));
  if (unknown !== undefined) return err(`Das Diagramm „${unknown}“ gibt es nicht. Es gibt: ${chartIds.join(', ')}.`);
  return ok(chartIds.filter((id) => wanted.includes(id)));
}

/** Reads --format as a list of picture formats; not given: both. */
export function readFormats(typed: string | undefined): Result<ChartFormat[], string> {
  const formats = (typed ?? 'svg,png').split(',').map((each) => each.trim());
  const known = (text: string): text is 'svg' | 'png' => text === 'svg' || text === 'png';
  const unknown = formats.find((each) => !known(each));
  return unknown === undefined ? ok(formats.filter(known)) : err(`--format kennt svg und png, nicht „${unknown}“.`);
}

function isChartId(text: string): text is ChartId {
  return (chartIds as readonly string[]).includes(text);
}

/** Reads an option that is a day; not given: null. The failure is a German sentence. */
export function readDay(context: CliContext, name: string): Result<Day | null, string> {
  const typed = context.option(name);
  if (typed === undefined) return ok(null);
  return isDay(typed) ? ok(typed) : err(`--${name} braucht einen Tag wie 2017-12-15, nicht „${typed}“.`);
}
