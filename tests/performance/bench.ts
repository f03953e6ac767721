import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createNodePorts } from '../../electron/loopback/create-host.ts';
import { createCore } from '../../electron/core/create-core.ts';
import { benchOpen, benchSample, benchSave } from './bench-file.ts';
import { pairLine, print, type Scale } from './report.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'austauschwerk-bench-'));
print(`${os.cpus().length} cores, Node ${process.version}, ${os.platform()} ${os.arch()}`);
try {
  for (const scale of ['office', 'large'] as const) await benchScale(scale);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchScale(scale: Scale): Promise<void> {
  const sample = await benchSample(folder, scale);
  print(`\n${scale}: ${(sample.bytes / 1e6).toFixed(1)} MB`);
  print(pairLine(scale, 'open / read + JSON.parse', await benchOpen(sample.file), 1.5));
  const paths = { userData: path.join(folder, `user-${scale}`), documents: folder, exports: path.join(folder, 'out') };
  const core = createCore(
    createNodePorts({ paths, appVersion: '0.0.0', rendererFolder: path.resolve('out/renderer') }),
  );
  print(pairLine(scale, 'save / stringify + write + fsync', await benchSave(core, sample.file), 1.5));
  await core.close();
}
