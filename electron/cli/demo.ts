import path from 'node:path';
import { chartsCommand } from './charts.ts';
import { done, failed, wrongUsage, type CliAnswer, type CliCommand, type CliContext } from './command.ts';
import { packCommand } from './pack.ts';
import { writeSample } from './write-sample.ts';

/** Writes sample data and everything that is made of them. */
export const demoCommand: CliCommand = {
  name: 'demo',
  usage: '--out ORDNER',
  summary: 'Legt Beispieldaten an und erzeugt daraus die Tagungsmappe und die Diagramme.',
  options: { out: { type: 'string' } },
  async run(context) {
    const out = context.option('out');
    if (out === undefined) return wrongUsage('--out ORDNER fehlt.');
    const folder = context.path(out);
    const file = path.join(folder, 'Beispiel.austausch');
    const sample = await writeSample(file, { scale: 'office', seed: 1 });
    if (!sample.ok) return failed(sample.error);
    const files: DemoFile[] = [{ path: file, part: 'sample' }];
    for (const step of steps) {
      context.progress(step.command.name);
      const options = { ...step.options, out: path.join(folder, step.folder) };
      const answer = await step.command.run(withOptions(context, file, options));
      if (answer.end !== 'done') return answer;
      files.push(...filesOf(answer, step.command.name));
    }
    return done({ files }, files.map((each) => each.path).join('\n'));
  },
};

interface DemoFile {
  readonly path: string;
  readonly part: string;
}

interface DemoStep {
  readonly command: CliCommand;
  readonly folder: string;
  readonly options: Readonly<Record<string, string>>;
}

// The sample's next meeting, and its own day for the charts: the demo is the same on every day.
const steps: readonly DemoStep[] = [
  { command: packCommand, folder: 'Tagungsmappe', options: { meeting: '2027-01-07' } },
  { command: chartsCommand, folder: 'Diagramme', options: { 'as-of': '2026-11-22' } },
];

function withOptions(context: CliContext, file: string, options: Readonly<Record<string, string>>): CliContext {
  return { ...context, positionals: [file], option: (name) => options[name], flag: () => false };
}

// pack answers with its files and what is known of them, charts with paths.
function filesOf(answer: Extract<CliAnswer, { end: 'done' }>, part: string): readonly DemoFile[] {
  const { files } = answer.json as { readonly files: readonly (string | DemoFile)[] };
  return files.map((each) => (typeof each === 'string' ? { path: each, part } : each));
}
