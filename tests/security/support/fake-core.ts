import type { Core } from '../../../electron/core/core.ts';
import { ok } from '../../../shared/kernel/result.ts';

/** A core that answers every call with what it was asked, so that a test sees whether a call came through. */
export function createFakeCore(): Core & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    openPath: () => Promise.reject(new Error('Nothing opens files here')),
    call: (method, input) => {
      calls.push(method);
      return Promise.resolve(ok(input));
    },
    on: () => () => undefined,
    document: () => null,
    flush: () => Promise.resolve(ok(null)),
    close: () => Promise.resolve(),
  };
}
