import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editForEver } from './edits.ts';
import { runKillRounds } from './kill-rounds.ts';

const [, program = '', role, ...rest] = process.argv;
if (role === 'child') await editForEver(rest[0] ?? '', rest[1] ?? '');
else await runAll();

async function runAll(): Promise<void> {
  for (const seed of [1, 2, 3, 4, 5]) {
    const folder = await mkdtemp(join(tmpdir(), 'austauschwerk-kill-'));
    try {
      const report = await runKillRounds({ folder, program, edits: 500, seed });
      process.stdout.write(`seed ${String(seed)}: ${JSON.stringify(report)}, no acknowledged change lost\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
