import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../../../electron/core/create-core.ts';
import type { Core } from '../../../electron/core/core.ts';
import type { Surroundings } from '../../../electron/core/internals.ts';
import type { CorePorts, Identity, PageRenderer } from '../../../electron/core/ports.ts';
import type { Timers } from '../../../electron/core/timers.ts';
import type { AppState, OpenDocument } from '../../../shared/contract/document-state.ts';
import type { InputOf, MethodName, OutputOf } from '../../../shared/contract/methods.ts';
import { instantOfMilliseconds, millisecondsOf, instant } from '../../../shared/kernel/dates.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';

/** A clock and timers that only move when told to. */
export interface TestTime extends Timers {
  nowMs(): number;
  /** Moves on and runs every timer that falls due. */
  pass(ms: number): void;
}

export function createTestTime(start = '2026-11-23T08:00:00Z'): TestTime {
  const startMs = millisecondsOf(instant(start));
  let passedMs = 0;
  let timers: { atMs: number; everyMs: number | null; callback: () => void }[] = [];
  const add = (delayMs: number, everyMs: number | null, callback: () => void) => {
    const timer = { atMs: passedMs + delayMs, everyMs, callback };
    timers.push(timer);
    return () => {
      timers = timers.filter((each) => each !== timer);
    };
  };
  return {
    nowMs: () => startMs + passedMs,
    after: (delayMs, callback) => add(delayMs, null, callback),
    every: (intervalMs, callback) => add(intervalMs, intervalMs, callback),
    pass: (ms) => {
      const untilMs = passedMs + ms;
      for (;;) {
        const due = timers.filter((each) => each.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (!due) break;
        passedMs = due.atMs;
        if (due.everyMs === null) timers = timers.filter((each) => each !== due);
        else due.atMs += due.everyMs;
        due.callback();
      }
      passedMs = untilMs;
    },
  };
}

let made = 0;

/** Ports of a core in a temp folder: stepping time, counted ids, no windows. */
export function testPorts(
  folder: string,
  options: {
    readonly time: TestTime;
    readonly identity?: Identity;
    readonly incidents?: unknown[];
    readonly pages?: Partial<PageRenderer>;
  },
): CorePorts {
  let random = (made += 1) * 1_000_003;
  return {
    clock: { now: () => instantOfMilliseconds(options.time.nowMs()), monotonicMs: () => options.time.nowMs() },
    randomBytes: (length) =>
      Uint8Array.from({ length }, () => {
        random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
        return (random >> 16) & 255;
      }),
    logger: { info: () => undefined, error: (event, cause) => options.incidents?.push({ event, cause }) },
    paths: {
      userData: join(folder, 'user-data'),
      documents: join(folder, 'documents'),
      exports: join(folder, 'exports'),
    },
    identity: options.identity ?? { displayName: 'Anna Muster', machine: 'pc-1' },
    appVersion: '0.0.0-test',
    platform: {
      capabilities: { host: 'loopback', nativeDialogs: false, revealInFolder: false, imageClipboard: false },
      pages: {
        printPdf: () => Promise.resolve({ ok: false, error: { code: 'browser-missing' } }),
        drawChart: () => Promise.resolve({ ok: false, error: { code: 'browser-missing' } }),
        close: () => Promise.resolve(),
        ...options.pages,
      },
      chooseDataFile: () => Promise.resolve(null),
      chooseNewDataFile: () => Promise.resolve(null),
      chooseExportFolder: () => Promise.resolve(null),
      reveal: () => Promise.resolve(),
      openFile: () => Promise.resolve(null),
      writeImageToClipboard: () => Promise.resolve(),
    },
  };
}

interface CoreOptions {
  readonly identity?: Identity;
  readonly surroundings?: Partial<Surroundings>;
  /** Pages that are printed; unasked, no browser is there. */
  readonly pages?: Partial<PageRenderer>;
}

/** A core in a temp folder of its own. */
export interface TestBench {
  readonly folder: string;
  readonly time: TestTime;
  readonly incidents: unknown[];
  core(options?: CoreOptions): Core;
  /** Makes an empty data file through a core of its own and returns its path. */
  newFile(name?: string): Promise<string>;
  remove(): Promise<void>;
}

export async function createTestBench(): Promise<TestBench> {
  const folder = await mkdtemp(join(tmpdir(), 'austauschwerk-core-'));
  const time = createTestTime();
  const incidents: unknown[] = [];
  const cores: Core[] = [];
  const core: TestBench['core'] = (options = {}) => {
    const one = createCore(
      testPorts(folder, {
        time,
        incidents,
        ...(options.identity ? { identity: options.identity } : {}),
        ...(options.pages ? { pages: options.pages } : {}),
      }),
      { timers: time, sleep: () => Promise.resolve(), ...options.surroundings },
    );
    cores.push(one);
    return one;
  };
  return {
    folder,
    time,
    incidents,
    core,
    newFile: async (name = 'Office') => {
      const one = core();
      const document = openDocument(
        await succeed(one, 'document.create', { from: 'empty', officeName: 'Test', fileName: name }),
      );
      await one.close();
      return join(document.folder, document.fileName);
    },
    remove: async () => {
      for (const one of cores) await one.close();
      // A core left open on purpose, as if killed, may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Calls a method and returns what it answers; throws where it fails. */
export async function succeed<Name extends MethodName>(
  core: Core,
  method: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const result = await core.call(method, input);
  if (!result.ok) throw new Error(`${method} failed: ${JSON.stringify(result.error)}`);
  return result.value as OutputOf<Name>; // the router answers what the contract says
}

/** Calls a method and returns its failure; throws where it works. */
export async function fail(core: Core, method: MethodName, input: unknown): Promise<AppError> {
  const result: Result<unknown, AppError> = await core.call(method, input);
  if (result.ok) throw new Error(`${method} worked`);
  return result.error;
}

/** Makes a staff member: the smallest change there is. */
export async function addStaff(core: Core, name: string): Promise<string> {
  const record = { name, jobFunction: '', phone: '', email: '', isActive: true, note: '' };
  const { output } = await succeed(core, 'command.run', { name: 'staff.create', input: { record } });
  return (output as { id: string }).id;
}

/** The open document of a state; throws in any other phase. */
export function openDocument(state: AppState): OpenDocument {
  if (state.phase !== 'open') throw new Error(`Expected an open document, got ${JSON.stringify(state)}`);
  return state.document;
}
