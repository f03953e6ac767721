import { buildChart } from '../../shared/documents/charts/build-chart.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { chartFiles } from '../core/export/charts/chart-files.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { narrowToView, readChartIds, readFormats, readScope, scopeOptions } from './chart-options.ts';
import { done, failed, wrongUsage, type CliCommand } from './command.ts';
import { writePictures } from './write-pictures.ts';

/** Writes the charts as pictures, each with its value table and its alternative text. */
export const chartsCommand: CliCommand = {
  name: 'charts',
  usage: 'DATEI --out ORDNER [--chart ID,…] [--format svg,png] [--as-of TAG] [--from TAG --to TAG] [--view NAME]',
  summary: 'Schreibt Diagramme als Bilder, jedes mit Wertetabelle (CSV) und Alternativtext (TXT).',
  options: { out: { type: 'string' }, chart: { type: 'string' }, format: { type: 'string' }, ...scopeOptions },
  async run(context) {
    const [typed] = context.positionals;
    const out = context.option('out');
    if (typed === undefined) return wrongUsage('Die DATEI fehlt.');
    if (out === undefined) return wrongUsage('--out ORDNER fehlt.');
    const scope = readScope(context);
    if (!scope.ok) return wrongUsage(scope.error);
    const ids = readChartIds(context.option('chart'));
    if (!ids.ok) return wrongUsage(ids.error);
    const formats = readFormats(context.option('format'));
    if (!formats.ok) return wrongUsage(formats.error);
    const file = await readDataFile(realFileSystem, context.path(typed));
    if (!file.ok) return failed(file.error);
    const { database } = file.value;
    const narrowed = narrowToView(scope.value, database, context.option('view'));
    if (!narrowed.ok) return wrongUsage(narrowed.error);
    const catalogue = createCatalogue('de', database.office);
    const { pages } = context.ports.platform;
    const specs = ids.value.map((id) => buildChart(id, database, narrowed.value, catalogue));
    const written: string[] = [];
    for (const spec of specs) {
      context.progress(spec.title);
      const files = await chartFiles(spec, { formats: [...formats.value, 'csv'], pages, catalogue });
      if (!files.ok) return failed(files.error, context.path(out));
      const saved = await writePictures(context.path(out), { name: spec.id, altText: spec.altText }, files.value);
      if (!saved.ok) return failed(saved.error);
      written.push(...saved.value);
    }
    const charts = specs.map(({ id, title, altText }) => ({ id, title, altText }));
    return done({ files: written, charts }, written.join('\n'));
  },
};
