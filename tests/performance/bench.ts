import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createCore } from '../../electron/core/create-core.ts';
import { createNodePorts } from '../../electron/loopback/create-host.ts';
import { benchCounts } from './bench-counts.ts';
import { benchFirstSave, benchOpen, benchSample, benchSave } from './bench-file.ts';
import { benchImports } from './bench-imports.ts';
import { benchPage } from './bench-page.ts';
import { benchPack, benchProfiles } from './bench-papers.ts';
import { hostOn, memoryOf } from './bench-process.ts';
import { interactionLine, memoryLine, pairLine, print, type Scale } from './report.ts';

/** `npm run bench -- lists` measures the lists of the large sample only. */
const isOnlyLists = process.argv.includes('lists');
const folder = await mkdtemp(path.join(os.tmpdir(), 'austauschwerk-bench-'));
const load = os.loadavg()[0] ?? 0;
print(`${os.cpus().length} cores, load ${load.toFixed(1)}, Node ${process.version}, ${os.platform()} ${os.arch()}`);
try {
  for (const scale of isOnlyLists ? (['large'] as const) : (['office', 'large'] as const)) await benchScale(scale);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchScale(scale: Scale): Promise<void> {
  const sample = await benchSample(folder, scale);
  print(`\n${scale}: ${(sample.bytes / 1e6).toFixed(1)} MB`);
  if (isOnlyLists) return benchWindow(scale, sample.file);
  print(pairLine(scale, 'open / read + JSON.parse', await benchOpen(sample.file), 1.5));
  const newCore = () => createCore(portsFor(scale));
  const floor = 'stringify + write + fsync';
  print(pairLine(scale, `first save / ${floor}`, await benchFirstSave(newCore, sample.file), 1.5));
  print(pairLine(scale, `save / ${floor}`, await benchSave(newCore, sample.file), 1.5));
  print(pairLine(scale, 'pack / Chromium printing its HTML', await benchPack(portsFor(scale), sample.file), 1.5));
  for (const counting of await benchCounts(sample.file)) print(interactionLine(scale, counting, 1000));
  for (const bringing of await benchImports(sample.file)) print(interactionLine(scale, bringing, 3000));
  const profiles = await benchProfiles(portsFor(scale), sample.file);
  print(pairLine(scale, 'all Steckbriefe / Chromium printing their HTML', profiles, 1.5));
  await benchWindow(scale, sample.file);
}

async function benchWindow(scale: Scale, file: string): Promise<void> {
  await mkdir(path.join(folder, 'host'), { recursive: true });
  const host = await hostOn(folder, file);
  try {
    for (const interaction of await benchPage(host.url, { isOnlyLists }))
      print(interactionLine(scale, interaction, 50));
    const memory = await memoryOf(host.pid);
    if (memory) print(memoryLine(scale, memory, 350));
    else print(`${scale}: this system does not tell how much memory a process holds`);
  } finally {
    await host.stop();
  }
}

function portsFor(scale: Scale) {
  const paths = { userData: path.join(folder, `user-${scale}`), documents: folder, exports: path.join(folder, 'out') };
  return createNodePorts({ paths, appVersion: '0.0.0', rendererFolder: path.resolve('out/renderer') });
}
