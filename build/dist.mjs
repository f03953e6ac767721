import { spawnSync } from 'node:child_process';
import { installIfStale } from './install.mjs';
import { inProject } from './project.mjs';

installIfStale();
const { buildIfStale } = await import('./build.mjs');
await buildIfStale();
// Parameters go through, such as `--dir` for a folder instead of installers.
const builder = spawnSync(
  process.execPath,
  [inProject('node_modules', 'electron-builder', 'cli.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = builder.status ?? 1;
