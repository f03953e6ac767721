import { fileURLToPath } from 'node:url';
import { packagedCommands } from '../cli/command-table.ts';
import { runCli } from '../cli/index.ts';
import { openOutput } from '../cli/open-output.ts';
import { systemPaths } from '../core/node-surroundings.ts';
import { appVersion } from '../core/app-version.ts';
import { createNodePorts } from './create-host.ts';

/** The built window lies beside the built command line: `out/renderer` and `out/cli/index.js`. */
const rendererFolder = fileURLToPath(new URL('../renderer', import.meta.url));

const ports = createNodePorts({ paths: systemPaths(), appVersion, rendererFolder });
const table = {
  ...packagedCommands,
  serve: async () => (await import('./serve.ts')).createServeCommand({ rendererFolder }),
};

process.exitCode = await runCli(table, {
  arguments: process.argv.slice(2),
  workingFolder: process.env['AUSTAUSCHWERK_CWD'] ?? process.cwd(),
  ports,
  out: openOutput(process.stdout),
  err: openOutput(process.stderr),
});
await ports.platform.pages.close();
