import { buildChart } from '../../shared/documents/charts/build-chart.ts';
import { publishChart } from '../../shared/documents/charts/publish-chart.ts';
import { statisticsOf } from '../../shared/documents/charts/chart-spec.ts';
import { valueTable, valueText } from '../../shared/documents/charts/value-table.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { narrowToView, readChartIds, readScope, scopeOptions } from './chart-options.ts';
import { done, failed, wrongUsage, type CliCommand } from './command.ts';

/** Prints the numbers behind every chart. */
export const statsCommand: CliCommand = {
  name: 'stats',
  usage: 'DATEI [--chart ID,…] [--as-of TAG] [--from TAG --to TAG] [--view NAME]',
  summary: 'Gibt die Zahlen hinter jedem Diagramm aus; TAG wie 2017-12-15.',
  options: { chart: { type: 'string' }, ...scopeOptions },
  async run(context) {
    const [typed] = context.positionals;
    if (typed === undefined) return wrongUsage('Die DATEI fehlt.');
    const scope = readScope(context);
    if (!scope.ok) return wrongUsage(scope.error);
    const ids = readChartIds(context.option('chart'));
    if (!ids.ok) return wrongUsage(ids.error);
    const file = await readDataFile(realFileSystem, context.path(typed));
    if (!file.ok) return failed(file.error);
    const { database } = file.value;
    const narrowed = narrowToView(scope.value, database, context.option('view'));
    if (!narrowed.ok) return wrongUsage(narrowed.error);
    const catalogue = createCatalogue('de', database.office);
    const specs = ids.value.map((id) => publishChart(buildChart(id, database, narrowed.value, catalogue)));
    const text = specs.map((spec) => {
      const { head, rows } = valueTable(spec);
      const lines = [head, ...rows.map((row) => [row.name, ...row.values.map((_, at) => valueText(row, at, german))])];
      const notes = [...(spec.hiddenNote ? [spec.hiddenNote.outside] : []), spec.source];
      return [spec.title, ...lines.map((line) => line.join('\t')), ...notes].join('\n');
    });
    return done({ charts: specs.map(statisticsOf) }, text.join('\n\n'));
  },
};

const german = { write: (value: number): string => value.toLocaleString('de-DE'), blank: '–' };
