import path from 'node:path';
import { sitesByName, sitesOn } from '../../shared/domain/sites/queries.ts';
import { dayIn, isDay, type Day } from '../../shared/kernel/dates.ts';
import { createIdSource } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Site } from '../../shared/model/site.ts';
import { printProfileFiles, printSiteProfiles, profileFile, type ProfileFiles } from '../core/export/site-profiles.ts';
import { createExportWriter } from '../core/export/write-exports.ts';
import { writeFormFiles } from '../core/profiles/form-files.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { realSleep } from '../core/storage/retry.ts';
import { dataSaysNo, done, failed, wrongUsage, type CliAnswer, type CliCommand, type CliContext } from './command.ts';

/** Writes the Steckbriefe of sites: one PDF of all, or one file for each. */
export const profilesCommand: CliCommand = {
  name: 'profiles',
  usage: 'DATEI --out ORDNER|DATEI.pdf [--site ID,…|all] [--as-of TAG] [--form xlsx]',
  summary:
    'Schreibt Steckbriefe von Standorten: mit DATEI.pdf alle in einer Datei, mit ORDNER je Standort eine; --form xlsx schreibt Formulare zum Ausfüllen.',
  options: { out: { type: 'string' }, site: { type: 'string' }, 'as-of': { type: 'string' }, form: { type: 'string' } },
  async run(context) {
    const [typed] = context.positionals;
    const out = context.option('out');
    if (typed === undefined) return wrongUsage('Die DATEI fehlt.');
    if (out === undefined) return wrongUsage('--out ORDNER oder --out DATEI.pdf fehlt.');
    const asOf = context.option('as-of') ?? dayIn(context.ports.clock.now());
    if (!isDay(asOf)) return wrongUsage(`--as-of braucht einen Tag wie 2026-11-22, nicht „${asOf}“.`);
    const form = context.option('form');
    if (form !== undefined && form !== 'xlsx') return wrongUsage(`--form kennt xlsx, nicht „${form}“.`);
    if (form !== undefined && out.toLowerCase().endsWith('.pdf')) return wrongUsage('--form braucht --out ORDNER.');
    const file = await readDataFile(realFileSystem, context.path(typed));
    if (!file.ok) return failed(file.error);
    const { database } = file.value;
    const sites = findSites(database, context.option('site') ?? 'all', asOf);
    if (!sites.ok)
      return dataSaysNo({ ok: false, problems: [missingSite(sites.error)] }, missingSite(sites.error).message);
    const kind = form !== undefined ? 'forms' : out.toLowerCase().endsWith('.pdf') ? 'one-file' : 'file-each';
    const { revision } = file.value.stamp;
    return writeProfiles(context, { database, revision, sites: sites.value, asOf, out: context.path(out), kind });
  },
};

interface Wish {
  readonly database: Database;
  readonly sites: readonly Site[];
  readonly asOf: Day;
  readonly out: string;
  readonly revision: number;
  readonly kind: 'one-file' | 'file-each' | 'forms';
}

function findSites(database: Database, wanted: string, asOf: Day): Result<readonly Site[], string> {
  if (wanted === 'all') return ok(sitesOn(database, asOf));
  const ids = wanted.split(',').map((each) => each.trim());
  const unknown = ids.find((id) => !Object.hasOwn(database.sites, id));
  if (unknown !== undefined) return err(unknown);
  return ok(sitesByName(database).filter(({ id }) => ids.includes(id)));
}

function missingSite(id: string) {
  const message = `Es gibt keinen Standort „${id}“.`;
  return { record: `sites/${id}`, field: 'id', code: 'missing-reference', message };
}

async function writeProfiles(context: CliContext, wish: Wish): Promise<CliAnswer> {
  const { ports } = context;
  if (wish.sites.length === 0) return dataSaysNo({ files: [], warnings: [] }, 'Am Stichtag gibt es keinen Standort.');
  const started = ports.clock.monotonicMs();
  const made = await makeFiles(context, wish);
  if (!made.ok) return failed(made.error, wish.out);
  const uniqueName = createIdSource(ports.randomBytes);
  const write = createExportWriter({ disk: realFileSystem, sleep: realSleep, uniqueName });
  const written = await write(wish.kind === 'one-file' ? path.dirname(wish.out) : wish.out, made.value.files);
  if (!written.ok) return failed(written.error);
  const ms = Math.round(ports.clock.monotonicMs() - started);
  const files = written.value.map(({ fileName, folder, part, format, pages, bytes }) => ({
    path: path.join(folder, fileName),
    part,
    format,
    pages,
    bytes,
    ms,
  }));
  return done(
    { files, asOf: wish.asOf, sites: wish.sites.length, ms, warnings: made.value.warnings },
    [...files.map((each) => each.path), ...made.value.warnings].join('\n'),
  );
}

async function makeFiles(context: CliContext, wish: Wish): Promise<Result<ProfileFiles, AppError>> {
  const { pages } = context.ports.platform;
  const watch = { tell: teller(context) };
  if (wish.kind === 'forms') {
    const forms = await writeFormFiles(wish, wish.revision, watch);
    return forms.ok ? ok({ files: forms.value, warnings: [] }) : forms;
  }
  if (wish.kind === 'file-each') return printProfileFiles(pages, wish, watch);
  const printed = await printSiteProfiles(pages, wish, watch);
  if (!printed.ok) return printed;
  const { warnings } = printed.value;
  return ok({ files: [profileFile(path.basename(wish.out), printed.value)], warnings });
}

function teller(context: CliContext) {
  let last = '';
  return ({ phase, done: count, total }: { phase: string; done: number; total: number }): void => {
    const words = phase === 'writing' ? 'Seiten werden geschrieben' : 'Seiten werden gedruckt';
    const step = Math.floor((count / total) * 10);
    if (last === `${phase}${String(step)}`) return;
    last = `${phase}${String(step)}`;
    context.progress(`${words}: ${String(count)} von ${String(total)}`);
  };
}
