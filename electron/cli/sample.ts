import { sampleScales, type SampleScale } from '../../shared/sample/sample-world.ts';
import { done, failed, wrongUsage, type CliCommand } from './command.ts';
import { writeSample } from './write-sample.ts';

/** Writes a fictional data file. */
export const sampleCommand: CliCommand = {
  name: 'sample',
  usage: '--out DATEI [--scale small|office|large] [--seed N]',
  summary: 'Schreibt eine Datendatei mit erfundenen Beispieldaten; gleiche Zahl, gleiche Bytes.',
  options: { out: { type: 'string' }, scale: { type: 'string' }, seed: { type: 'string' } },
  async run(context) {
    const out = context.option('out');
    if (out === undefined) return wrongUsage('--out DATEI fehlt.');
    const scale = context.option('scale') ?? 'office';
    if (!isScale(scale)) return wrongUsage(`--scale kennt small, office und large, nicht „${scale}“.`);
    const seed = Number(context.option('seed') ?? '1');
    if (!Number.isInteger(seed) || seed < 0) return wrongUsage('--seed braucht eine ganze Zahl ab 0.');
    const file = context.path(out);
    const written = await writeSample(file, { scale, seed });
    if (!written.ok) return failed(written.error);
    const { counts, kept } = written.value;
    const note = kept === null ? '' : ` Die vorhandene Datei liegt jetzt in ${kept}.`;
    const text = `${file}: ${String(counts.sites)} Standorte, ${String(counts.meetings)} Veranstaltungen, ${String(counts.contacts)} Personen.${note}`;
    return done({ file, counts, ...(kept === null ? {} : { kept }) }, text);
  },
};

function isScale(text: string): text is SampleScale {
  return (sampleScales as readonly string[]).includes(text);
}
