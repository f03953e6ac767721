import { commands, isCommandName } from '../../shared/commands/registry.ts';
import { runCommand } from '../../shared/commands/run-command.ts';
import type { Host } from '../../shared/contract/host.ts';
import type { Command } from '../../shared/domain/command.ts';
import { day, instant } from '../../shared/kernel/dates.ts';
import type { Database } from '../../shared/model/database.ts';

/** A host that keeps the document in memory and runs the real commands; for tests of pages. */
export function memoryHost(start: Database): { readonly host: Host; readonly database: () => Database } {
  let database = start;
  let revision = 1;
  let count = 0;
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const context = {
    now: instant('2017-12-01T08:00:00Z'),
    today: day('2017-12-01'),
    newId: () => `n${String((count += 1))}`,
  };
  const document = {
    fileName: 'probe.austausch',
    folder: '/',
    revision: 1,
    save: { state: 'pending' },
    readOnly: null,
    undo: null,
    redo: null,
  };
  const answers: Record<string, (input: never) => unknown> = {
    'app.capabilities': () => ({
      host: 'loopback',
      nativeDialogs: false,
      revealInFolder: false,
      imageClipboard: false,
    }),
    'app.state': () => ({ phase: 'open', document }),
    'document.load': () => ({ revision, json: JSON.stringify(database), parts: 1 }),
  };
  const host = {
    call: (method: string, input: { name: string; input: unknown }) => {
      if (method !== 'command.run') return Promise.resolve({ ok: true, value: answers[method]?.(input as never) });
      if (!isCommandName(input.name)) throw new Error(`No command ${input.name}`);
      const command = commands[input.name] as unknown as Command<string, unknown, unknown>; // the entry of that name
      const done = runCommand(database, command, input.input, context);
      if (!done.ok) return Promise.resolve(done);
      database = done.value.database;
      revision += 1;
      const payload = { revision, patches: done.value.patches, cause: 'command', command: input.name };
      for (const listener of listeners.get('document.changed') ?? []) listener(payload as never);
      return Promise.resolve({ ok: true, value: { revision, output: done.value.output } });
    },
    on: (event: string, listener: (payload: never) => void) => {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => void known.delete(listener);
    },
  };
  return { host: host as unknown as Host, database: () => database }; // answers are looked up by name
}
