import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { installIfStale } from './install.mjs';
import { inProject, say } from './project.mjs';

/** Programs for developers, written in TypeScript: name and the file each starts from. */
const tools = {
  bench: 'tests/performance/bench.ts',
  pictures: 'tests/pictures/pictures.ts',
  kill: 'tests/kill/long-run.ts',
};

const [name = '', ...rest] = process.argv.slice(2);
const entry = Object.entries(tools).find(([tool]) => tool === name)?.[1];
if (entry === undefined) {
  say(`Werkzeuge: ${Object.keys(tools).join(', ')}`);
  process.exit(2);
}

installIfStale();
const { buildIfStale } = await import('./build.mjs');
const { nodeConfig } = await import('./vite-configs.mjs');
const { build } = await import('vite');
await buildIfStale();
const folder = inProject('out', 'tools', name);
rmSync(folder, { recursive: true, force: true });
await build(nodeConfig(folder, entry));
const run = spawnSync(process.execPath, [`${folder}/index.js`, ...rest], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
