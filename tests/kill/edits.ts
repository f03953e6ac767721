import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../electron/core/create-core.ts';
import type { Core } from '../../electron/core/core.ts';
import { systemClock } from '../../electron/core/node-surroundings.ts';
import type { Database } from '../../shared/model/database.ts';

/** What a child reports after an edit has been acknowledged. */
export interface Acknowledged {
  readonly revision: number;
  readonly digest: string;
  /** The staff member the edit made or renamed, and the name it has now; null: another kind of edit. */
  readonly staff: { readonly id: string; readonly name: string } | null;
}

/** A core on this machine's own disk and timers, with no window. */
export function createBareCore(folder: string): Core {
  return createCore({
    clock: systemClock,
    randomBytes: (length) => randomBytes(length),
    logger: {
      info: () => undefined,
      error: (event, cause) => process.stderr.write(`${event} ${cause instanceof Error ? String(cause.stack) : ''}\n`),
    },
    paths: {
      userData: join(folder, 'user-data'),
      documents: join(folder, 'documents'),
      exports: join(folder, 'exports'),
    },
    identity: { displayName: 'Test', machine: 'test' },
    appVersion: '0.0.0-test',
    platform: {
      capabilities: { host: 'loopback', nativeDialogs: false, revealInFolder: false, imageClipboard: false },
      pages: {
        printPdf: () => Promise.resolve({ ok: false, error: { code: 'browser-missing' } }),
        drawChart: () => Promise.resolve({ ok: false, error: { code: 'browser-missing' } }),
        close: () => Promise.resolve(),
      },
      chooseDataFile: () => Promise.resolve(null),
      chooseNewDataFile: () => Promise.resolve(null),
      chooseExportFolder: () => Promise.resolve(null),
      reveal: () => Promise.resolve(),
      openFile: () => Promise.resolve(null),
      writeImageToClipboard: () => Promise.resolve(),
    },
  });
}

/** A digest of all data, the same for equal data. */
export function digestOf(database: Database): string {
  return createHash('sha256').update(canonical(database)).digest('hex').slice(0, 16);
}

/** Edits without end, saving in between, and reports every edit on standard output once it is acknowledged. */
export async function editForEver(folder: string, path: string): Promise<void> {
  const core = createBareCore(folder);
  const opened = await core.openPath(path);
  if (!opened.ok) throw new Error(`open failed: ${opened.error.code}`);
  const known: string[] = [];
  for (let edit = 1; ; edit += 1) {
    const staff = await editOnce(core, edit, known);
    const document = core.document();
    if (!document) throw new Error('the document is gone');
    const line: Acknowledged = { revision: document.revision, digest: digestOf(document.database), staff };
    writeSync(1, `${JSON.stringify(line)}\n`);
    // Not awaited: the kill shall also hit the middle of a save while edits go on.
    if (edit % 7 === 0) void core.call('document.save', {});
  }
}

async function editOnce(core: Core, edit: number, known: string[]): Promise<Acknowledged['staff']> {
  const name = `Person ${String(edit)} ${'x'.repeat((edit * 37) % 400 > 290 ? 0 : (edit * 37) % 290)}`;
  if (edit % 11 === 5) return run(core, 'history.undo', {});
  if (edit % 11 === 6) return run(core, 'history.redo', {});
  if (edit % 5 === 3) {
    return run(core, 'command.run', { name: 'office.update', input: { changes: { name: `Office ${String(edit)}` } } });
  }
  const renamed = edit % 4 === 1 ? known.at(edit % known.length) : undefined;
  if (renamed !== undefined) {
    await run(core, 'command.run', { name: 'staff.update', input: { id: renamed, changes: { name } } });
    return { id: renamed, name };
  }
  const record = { name, jobFunction: '', phone: '', email: '', isActive: true, note: 'ß „quoted“ 😀\n' };
  const made = await core.call('command.run', { name: 'staff.create', input: { record } });
  if (!made.ok) throw new Error(`edit failed: ${JSON.stringify(made.error)}`);
  const { id } = (made.value as { output: { id: string } }).output; // what staff.create answers
  known.push(id);
  return { id, name };
}

async function run(core: Core, method: string, input: unknown): Promise<null> {
  const done = await core.call(method, input);
  if (!done.ok) throw new Error(`${method} failed: ${JSON.stringify(done.error)}`);
  return null;
}

// Ids in order: undo and redo may put a record back at another place among the keys.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([left], [right]) => (left < right ? -1 : 1)))
      : each,
  );
}
