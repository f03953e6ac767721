import type { FileHandle } from 'node:fs/promises';
import { realFileSystem, type FileSystem } from '../../../electron/core/storage/file-system.ts';

type Step = keyof FileSystem | 'write' | 'sync';

/** A real disk on which steps can be told to fail. */
export interface FaultyDisk {
  readonly disk: FileSystem;
  /** Lets the next `times` calls of a step on matching paths fail with a system code. */
  failNext(step: Step, code: string, options?: { readonly times?: number; readonly path?: RegExp }): void;
  /** How often a step was called on matching paths. */
  count(step: Step, path?: RegExp): number;
  /** Runs once before the next call of a step. */
  before(step: Step, path: RegExp, action: () => Promise<void>): void;
}

interface Fault {
  readonly step: Step;
  readonly code: string;
  readonly path: RegExp;
  left: number;
}

export function createFaultyDisk(): FaultyDisk {
  const faults: Fault[] = [];
  const calls: { step: Step; path: string }[] = [];
  const actions: { step: Step; path: RegExp; action: () => Promise<void> }[] = [];

  const pass = async (step: Step, path: string): Promise<void> => {
    calls.push({ step, path });
    const index = actions.findIndex((each) => each.step === step && each.path.test(path));
    if (index >= 0) await actions.splice(index, 1)[0]?.action();
    const fault = faults.find((each) => each.step === step && each.left > 0 && each.path.test(path));
    if (!fault) return;
    fault.left -= 1;
    throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
  };

  const handleOf = (handle: FileHandle, path: string): FileHandle =>
    new Proxy(handle, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        const step: Step | null =
          key === 'write' || key === 'writeFile' ? 'write' : key === 'sync' || key === 'datasync' ? 'sync' : null;
        return async (...args: unknown[]): Promise<unknown> => {
          if (step) await pass(step, path);
          return (value as (...all: unknown[]) => Promise<unknown>).apply(target, args);
        };
      },
    });

  const disk = Object.fromEntries(
    (Object.keys(realFileSystem) as (keyof FileSystem)[])
      .filter((step) => typeof realFileSystem[step] === 'function')
      .map((step) => [
        step,
        async (path: string, ...rest: unknown[]): Promise<unknown> => {
          await pass(step, path);
          const call = realFileSystem[step] as (...all: unknown[]) => Promise<unknown>;
          const result = await call(path, ...rest);
          return step === 'open' ? handleOf(result as FileHandle, path) : result;
        },
      ]),
  ) as unknown as FileSystem; // every step has the signature of the one it wraps

  return {
    disk,
    failNext: (step, code, { times = 1, path = /./ } = {}) => void faults.push({ step, code, path, left: times }),
    count: (step, path = /./) => calls.filter((each) => each.step === step && path.test(each.path)).length,
    before: (step, path, action) => void actions.push({ step, path, action }),
  };
}
