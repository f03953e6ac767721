import type { EventName, PayloadOf } from '../../shared/contract/events.ts';
import { createIdSource } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Core } from './core.ts';
import { createExportService } from './export/export-service.ts';
import { createJobs } from './export/jobs.ts';
import { nodeSurroundings, type CoreInternals, type Surroundings } from './internals.ts';
import type { CorePorts } from './ports.ts';
import type { CoreContext } from './rpc/core-context.ts';
import { createAppHandlers } from './rpc/handlers/app.ts';
import { createAttachmentHandlers } from './rpc/handlers/attachments.ts';
import { createChartHandlers } from './rpc/handlers/charts.ts';
import { createCommandHandlers } from './rpc/handlers/command.ts';
import { createDeadlineHandlers } from './rpc/handlers/deadlines.ts';
import { createListHandlers } from './rpc/handlers/lists.ts';
import { createDocumentHandlers } from './rpc/handlers/document.ts';
import { createImportHandlers } from './rpc/handlers/import.ts';
import { createPaperHandlers } from './rpc/handlers/papers.ts';
import { createProfileHandlers } from './rpc/handlers/profiles.ts';
import { createRouter } from './rpc/router.ts';
import { createPreferences } from './session/preferences.ts';
import { createWorkspace, type Emit } from './session/workspace.ts';

type Listeners = { [Name in EventName]: Set<(payload: PayloadOf<Name>) => void> };

/** Puts the core together: ports in, core out. `surroundings` replaces Node's disk and timers in tests. */
export function createCore(ports: CorePorts, surroundings: Partial<Surroundings> = {}): Core {
  const newId = createIdSource(ports.randomBytes);
  const internals: CoreInternals = { ...nodeSurroundings, ...surroundings, ports, newId };
  const listeners: Listeners = {
    'document.changed': new Set(),
    'app.stateChanged': new Set(),
    'document.replaced': new Set(),
    'job.progress': new Set(),
    'connection.changed': new Set(), // told by the transports, never by the core
    'menu.chosen': new Set(), // told by the shell, never by the core
  };
  const emit: Emit = (event, payload) => {
    for (const listener of listeners[event]) listener(payload);
  };
  const workspace = createWorkspace(internals, emit);
  const context: CoreContext = {
    ports,
    newId,
    document: () => {
      const session = workspace.session();
      return session && { ...session.store.current(), path: session.path };
    },
    refusal: () => workspace.session()?.refusal() ?? null,
    runCommand: async (name, input) => {
      const session = workspace.required();
      return session.ok ? session.value.store.run(name, input) : session;
    },
  };
  const { disk, sleep } = internals;
  const tools = { disk, sleep, uniqueName: newId };
  const exports = createExportService(ports, tools, newId);
  const jobs = createJobs();
  const call = createRouter(
    {
      ...createAppHandlers(workspace, createPreferences(internals), ports.platform.capabilities),
      ...createDocumentHandlers(internals, workspace),
      ...createCommandHandlers(workspace),
      ...createPaperHandlers(context, { exports, jobs }),
      ...createProfileHandlers(context, { exports, jobs, emit }),
      ...createImportHandlers(context),
      ...createChartHandlers(context, exports),
      ...createDeadlineHandlers(context, exports),
      ...createListHandlers(context, exports),
      ...createAttachmentHandlers(context, tools),
      // Further areas, one line each.
    },
    { logger: ports.logger, newId },
  );

  return {
    openPath: async (path, options) => {
      const state = await workspace.open(path, options);
      return state.phase === 'recovery' ? { ok: false, error: state.error } : ok(state);
    },
    call,
    on: (event, listener) => {
      listeners[event].add(listener);
      return () => {
        listeners[event].delete(listener);
      };
    },
    document: () => context.document(),
    flush: async () => (await workspace.session()?.flush()) ?? ok(null),
    close: async () => {
      await workspace.close();
      await ports.platform.pages.close();
    },
  };
}
