import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildChart } from '../../shared/documents/charts/build-chart.ts';
import type { ChartSpec } from '../../shared/documents/charts/chart-spec.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { chartFiles, type ChartFile, type ChartFormat } from '../core/export/charts/chart-files.ts';
import { atomicWrite } from '../core/storage/atomic-write.ts';
import { causeText, realFileSystem, systemCode } from '../core/storage/file-system.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { realSleep } from '../core/storage/retry.ts';
import { narrowToView, readChartIds, readScope, scopeOptions } from './chart-options.ts';
import { done, failed, wrongUsage, type CliCommand } from './command.ts';

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
    const formats = readFormats(context.option('format') ?? 'svg,png');
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
      const saved = await writeAll(context.path(out), spec, files.value);
      if (!saved.ok) return failed(saved.error);
      written.push(...saved.value);
    }
    const charts = specs.map(({ id, title, altText }) => ({ id, title, altText }));
    return done({ files: written, charts }, written.join('\n'));
  },
};

function readFormats(typed: string): Result<ChartFormat[], string> {
  const formats = typed.split(',').map((each) => each.trim());
  const known = (text: string): text is 'svg' | 'png' => text === 'svg' || text === 'png';
  const unknown = formats.find((each) => !known(each));
  return unknown === undefined ? ok(formats.filter(known)) : err(`--format kennt svg und png, nicht „${unknown}“.`);
}

async function writeAll(
  folder: string,
  spec: ChartSpec,
  files: readonly ChartFile[],
): Promise<Result<string[], AppError>> {
  const named = files.map(({ format, number, count, bytes }) => ({
    name: `${spec.id}${count === 1 ? '' : `-${String(number)}`}.${format}`,
    bytes,
  }));
  const all = [...named, { name: `${spec.id}.txt`, bytes: new TextEncoder().encode(`${spec.altText}\n`) }];
  const tools = { disk: realFileSystem, sleep: realSleep, uniqueName: () => String(process.pid) };
  const written: string[] = [];
  for (const { name, bytes } of all) {
    const target = path.join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await atomicWrite(tools, target, { pieces: [bytes], landing: 'replace' });
    } catch (failure) {
      if (systemCode(failure) === null) throw failure;
      return err({ code: 'write-failed', path: target, cause: causeText(failure) });
    }
    written.push(target);
  }
  return ok(written);
}
