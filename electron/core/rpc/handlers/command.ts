import type { Workspace } from '../../session/workspace.ts';
import type { Handlers } from '../handlers.ts';

/** Answers commands, undo and redo; a sample is copied before it is removed. */
export function createCommandHandlers(workspace: Workspace): Handlers<'command.run' | 'history.undo' | 'history.redo'> {
  return {
    'command.run': async ({ name, input }) => {
      const session = workspace.required();
      if (!session.ok) return session;
      if (name === 'sample.remove') {
        const safe = await session.value.flush();
        if (!safe.ok) return safe;
        const taken = await session.value.backUp('before-restore');
        if (!taken.ok) return taken;
      }
      return session.value.store.run(name, input);
    },
    'history.undo': async () => {
      const session = workspace.required();
      return session.ok ? session.value.store.undo() : session;
    },
    'history.redo': async () => {
      const session = workspace.required();
      return session.ok ? session.value.store.redo() : session;
    },
  };
}
