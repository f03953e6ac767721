import { ok } from '../../../../shared/kernel/result.ts';
import type { Capabilities } from '../../../../shared/contract/capabilities.ts';
import type { Workspace } from '../../session/workspace.ts';
import type { Handlers } from '../handlers.ts';

/** Answers what the program is and where it stands. */
export function createAppHandlers(
  workspace: Workspace,
  capabilities: Capabilities,
): Handlers<'app.capabilities' | 'app.state'> {
  return {
    'app.capabilities': () => Promise.resolve(ok(capabilities)),
    'app.state': async () => ok(await workspace.state()),
  };
}
