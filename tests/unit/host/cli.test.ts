import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dataSaysNo,
  done,
  failed,
  fileTrouble,
  wrongUsage,
  type CliAnswer,
  type CliCommand,
} from '../../../electron/cli/command.ts';
import { runCli } from '../../../electron/cli/index.ts';
import type { CorePorts } from '../../../electron/core/ports.ts';

describe('the headless interface', () => {
  it('prints the German text, or exactly one JSON object', async () => {
    const answer = done({ count: 2 }, 'Zwei Stück.');
    expect(await run(['probe'], answer)).toEqual({ status: 0, out: 'Zwei Stück.\n', err: '' });
    expect(await run(['probe', '--json'], answer)).toEqual({ status: 0, out: '{"count":2}\n', err: '' });
  });

  it('ends with 1 when the data say no, and still prints what', async () => {
    const answer = dataSaysNo({ ok: false, problems: [1] }, 'Ein Fehler.');
    expect(await run(['probe', '--json'], answer)).toEqual({
      status: 1,
      out: '{"ok":false,"problems":[1]}\n',
      err: '',
    });
  });

  it('ends with 2 and the help of the command when it is called wrongly', async () => {
    const { status, out, err } = await run(['probe'], wrongUsage('Es fehlt --out.'));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Es fehlt --out.');
    expect(err).toContain('probe FILE --out DIR');
  });

  it('ends with 3 and names path and cause when a file is in trouble', async () => {
    const { status, out, err } = await run(['probe', '--json'], fileTrouble('/a/b', 'EACCES'));
    expect(status).toBe(3);
    expect(JSON.parse(out)).toEqual({ ok: false, path: '/a/b', cause: 'EACCES' });
    expect(err).toContain('/a/b: EACCES');
  });

  it.each([[['unknown']], [['toString']], [[]], [['probe', '--colour']], [['probe', '--out']]])(
    'ends with 2 for %j',
    async (given) => {
      expect((await run(given, done({}, ''))).status).toBe(2);
    },
  );

  it('lists every command in its help', async () => {
    const { status, out } = await run(['--help'], done({}, ''));
    expect(status).toBe(0);
    expect(out).toContain('probe FILE --out DIR');
  });

  it('hands options, positionals and paths of the working folder over', async () => {
    const seen: unknown[] = [];
    const command: CliCommand = {
      ...probe(done({}, '')),
      run(context) {
        seen.push(context.positionals, context.option('out'), context.flag('dry-run'), context.path('a.austausch'));
        return Promise.resolve(done({}, ''));
      },
    };
    await runCli({ probe: () => Promise.resolve(command) }, surroundings(['probe', 'x', '--out', 'y', '--dry-run']));
    expect(seen).toEqual([['x'], 'y', true, path.resolve('/work', 'a.austausch')]);
  });

  it('takes a file that is not there for trouble with a file, and invalid data for data that say no', () => {
    expect(failed({ code: 'file-missing', path: '/x' }).end).toBe('file-trouble');
    expect(failed({ code: 'file-invalid', path: '/x', problems: [] }).end).toBe('data-says-no');
    expect(failed({ code: 'record-missing', table: 'sites', id: '1' }).end).toBe('data-says-no');
  });

  it('takes a page that cannot be printed for trouble with the file it was meant for, in a German sentence', () => {
    expect(failed({ code: 'browser-missing' }, '/out/Mappe.pdf')).toMatchObject({
      end: 'file-trouble',
      path: '/out/Mappe.pdf',
      cause: 'browser-missing',
      text: expect.stringContaining('Zum Drucken fehlt ein Browser') as string,
    });
    expect(failed({ code: 'print-failed', cause: 'gone' }, '/out/Mappe.pdf')).toMatchObject({ cause: 'gone' });
  });
});

function probe(answer: CliAnswer): CliCommand {
  return {
    name: 'probe',
    usage: 'FILE --out DIR',
    summary: 'Probiert etwas aus.',
    options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    run: () => Promise.resolve(answer),
  };
}

async function run(given: readonly string[], answer: CliAnswer) {
  const printed = { out: '', err: '' };
  const status = await runCli({ probe: () => Promise.resolve(probe(answer)) }, surroundings(given, printed));
  return { status, ...printed };
}

function surroundings(given: readonly string[], printed = { out: '', err: '' }) {
  return {
    arguments: given,
    workingFolder: '/work',
    // The probe touches nothing outside.
    ports: {} as CorePorts,
    out: (text: string) => void (printed.out += text),
    err: (text: string) => void (printed.err += text),
  };
}
