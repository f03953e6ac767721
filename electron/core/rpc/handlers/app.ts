import { ok } from '../../../../shared/kernel/result.ts';
import type { Capabilities } from '../../../../shared/contract/capabilities.ts';
import type { Preferences } from '../../session/preferences.ts';
import type { Workspace } from '../../session/workspace.ts';
import type { Handlers } from '../handlers.ts';

/** Answers what the program is, where it stands, and how its user likes it. */
export function createAppHandlers(
  workspace: Workspace,
  preferences: Preferences,
  capabilities: Capabilities,
): Handlers<'app.capabilities' | 'app.state' | 'preferences.load' | 'preferences.save'> {
  return {
    'app.capabilities': () => Promise.resolve(ok(capabilities)),
    'app.state': async () => ok(await workspace.state()),
    'preferences.load': async () => ok({ json: await preferences.load() }),
    'preferences.save': async ({ json }) => {
      await preferences.save(json);
      return ok(null);
    },
  };
}
