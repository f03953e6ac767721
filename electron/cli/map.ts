import { mapMeasures, type MapMeasure } from '../../shared/domain/map/site-marks.ts';
import { federalStateKeys, type FederalStateKey } from '../../shared/domain/office/federal-states.ts';
import { buildMaps } from '../../shared/documents/charts/map/build-map.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { dayIn } from '../../shared/kernel/dates.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { chartFiles } from '../core/export/charts/chart-files.ts';
import { realFileSystem } from '../core/storage/file-system.ts';
import { readDataFile } from '../core/storage/open-database.ts';
import { readDay, readFormats } from './chart-options.ts';
import { done, failed, wrongUsage, type CliCommand } from './command.ts';
import { writePictures } from './write-pictures.ts';

/** Writes the map of Kreise and the tiles of the Länder as pictures, each with its value table and its alternative text. */
export const mapCommand: CliCommand = {
  name: 'map',
  usage: 'DATEI --out ORDNER [--measure ID,…] [--land 03,…] [--format svg,png] [--as-of TAG]',
  summary:
    'Schreibt die Karte der Kreise und die Kachelkarte der Länder, jede mit Wertetabelle (CSV) und Alternativtext (TXT).',
  options: {
    out: { type: 'string' },
    measure: { type: 'string' },
    land: { type: 'string' },
    format: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run(context) {
    const [typed] = context.positionals;
    const out = context.option('out');
    if (typed === undefined) return wrongUsage('Die DATEI fehlt.');
    if (out === undefined) return wrongUsage('--out ORDNER fehlt.');
    const asOf = readDay(context, 'as-of');
    if (!asOf.ok) return wrongUsage(asOf.error);
    const measures = readMeasures(context.option('measure') ?? 'status');
    if (!measures.ok) return wrongUsage(measures.error);
    const federalStates = readStates(context.option('land'));
    if (!federalStates.ok) return wrongUsage(federalStates.error);
    const formats = readFormats(context.option('format'));
    if (!formats.ok) return wrongUsage(formats.error);
    const file = await readDataFile(realFileSystem, context.path(typed));
    if (!file.ok) return failed(file.error);
    const { database } = file.value;
    const catalogue = createCatalogue('de', database.office);
    const { pages } = context.ports.platform;
    const day = asOf.value ?? dayIn(context.ports.clock.now());
    const written: string[] = [];
    const maps: { id: string; measure: MapMeasure; title: string; altText: string }[] = [];
    for (const measure of measures.value) {
      for (const spec of buildMaps(database, { measure, asOf: day, federalStates: federalStates.value }, catalogue)) {
        context.progress(spec.title);
        const files = await chartFiles(spec, { formats: [...formats.value, 'csv'], pages, catalogue });
        if (!files.ok) return failed(files.error, context.path(out));
        const name = `${spec.id}-${measure}`;
        const saved = await writePictures(context.path(out), { name, altText: spec.altText }, files.value);
        if (!saved.ok) return failed(saved.error);
        written.push(...saved.value);
        maps.push({ id: spec.id, measure, title: spec.title, altText: spec.altText });
      }
    }
    return done({ files: written, maps }, written.join('\n'));
  },
};

function readMeasures(typed: string): Result<readonly MapMeasure[], string> {
  const wanted = typed.split(',').map((each) => each.trim());
  const unknown = wanted.find((each) => !isOneOf(mapMeasures, each));
  if (unknown !== undefined) return err(`--measure kennt ${mapMeasures.join(', ')}, nicht „${unknown}“.`);
  return ok(mapMeasures.filter((measure) => wanted.includes(measure)));
}

function readStates(typed: string | undefined): Result<readonly FederalStateKey[] | null, string> {
  if (typed === undefined) return ok(null);
  const wanted = typed.split(',').map((each) => each.trim());
  const unknown = wanted.find((each) => !isOneOf(federalStateKeys, each));
  if (unknown !== undefined) {
    return err(`--land braucht die zweistelligen Schlüssel der Länder wie 03 für Niedersachsen, nicht „${unknown}“.`);
  }
  return ok(federalStateKeys.filter((key) => wanted.includes(key)));
}

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return (values as readonly string[]).includes(text);
}
