import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'austauschwerk-kill-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'long-run.ts'),
      outDir: join(folder, 'program'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'index.mjs' } },
    },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('loses no acknowledged change when the process is killed at random moments, and the file always opens', async () => {
  const program = join(folder, 'program', 'index.mjs');
  const report = await runKillRounds({ folder: join(folder, 'data'), program, edits: 150, seed: 20261123 });
  expect(report.edits).toBeGreaterThanOrEqual(150);
  // Without these the run would have proved nothing about the journal.
  expect(report.kills).toBeGreaterThan(3);
  expect(report.replays).toBeGreaterThan(0);
}, 60_000);
