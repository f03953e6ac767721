import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { createBareCore, digestOf, type Acknowledged } from './edits.ts';

/** What a run of kills has seen. */
export interface KillReport {
  readonly edits: number;
  readonly kills: number;
  /** Kills after which the file held less than was acknowledged, so that the journal had to give the rest. */
  readonly replays: number;
  /** Kills in the middle of a save: a temp file was left behind. */
  readonly savesHit: number;
}

/**
 * Lets a child edit a data file, kills it at a seeded moment, opens the file again and compares it with what the child
 * had been told is done; until so many edits have been acknowledged. Throws at the first lost change.
 */
export async function runKillRounds(options: {
  readonly folder: string;
  readonly program: string;
  readonly edits: number;
  readonly seed: number;
}): Promise<KillReport> {
  const { folder, program } = options;
  const random = seeded(options.seed);
  const path = await makeFile(folder);
  let report: KillReport = { edits: 0, kills: 0, replays: 0, savesHit: 0 };
  while (report.edits < options.edits) {
    const acknowledged = await editUntilKilled([program, 'child', folder, path], {
      acks: 1 + Math.floor(random() * 40),
      delayMs: random() * 25,
    });
    const leftovers = (await readdir(dirname(path))).filter((name) => name.endsWith('.austausch-tmp')).length;
    const hadJournal = (await readdir(join(folder, 'user-data', 'journals'))).some((name) => name.endsWith('.journal'));
    await compare(folder, path, acknowledged, `seed ${String(options.seed)}, kill ${String(report.kills + 1)}`);
    report = {
      edits: report.edits + acknowledged.length,
      kills: report.kills + 1,
      replays: report.replays + (hadJournal ? 1 : 0),
      savesHit: report.savesHit + (leftovers > 0 ? 1 : 0),
    };
  }
  return report;
}

async function makeFile(folder: string): Promise<string> {
  const core = createBareCore(folder);
  const made = await core.call('document.create', { from: 'empty', officeName: 'Test', fileName: 'kill' });
  if (!made.ok) throw new Error(`create failed: ${made.error.code}`);
  await core.close();
  return join(folder, 'documents', 'kill.austausch');
}

async function editUntilKilled(
  command: readonly string[],
  moment: { readonly acks: number; readonly delayMs: number },
): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: Acknowledged[] = [];
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  const lines = createInterface({ input: child.stdout });
  const read = (async () => {
    for await (const line of lines) {
      acknowledged.push(JSON.parse(line) as Acknowledged); // written whole by writeSync in edits.ts
      if (acknowledged.length === moment.acks) {
        // The kill must fall anywhere between two edits or inside one; nothing waits for this moment to be exact.
        void pause(moment.delayMs).then(() => child.kill('SIGKILL'));
      }
    }
  })();
  const signal = await ended;
  await read;
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself after ${String(acknowledged.length)} edits`);
  return acknowledged;
}

async function compare(folder: string, path: string, acknowledged: readonly Acknowledged[], at: string): Promise<void> {
  const core = createBareCore(folder);
  const opened = await core.openPath(path);
  if (!opened.ok) throw new Error(`${at}: the file does not open: ${JSON.stringify(opened.error)}`);
  const document = core.document();
  const last = acknowledged.at(-1);
  if (!document || !last) throw new Error(`${at}: nothing to compare`);
  const ahead = document.revision - last.revision;
  if (ahead < 0 || ahead > 1)
    throw new Error(`${at}: revision ${String(document.revision)} after ${String(last.revision)}`);
  if (ahead === 0 && digestOf(document.database) !== last.digest) throw new Error(`${at}: the data differ`);
  await core.close();
}

/** A small linear generator: the same seed gives the same moments. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
