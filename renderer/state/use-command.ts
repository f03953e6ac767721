import { useCallback } from 'react';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/commands/registry.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { useToast } from './toasts.ts';
import { useSession } from './use-host.ts';

/** How a failure of a command is shown. */
export interface RunOptions {
  /** The caller shows the failure itself, at its field or in its dialog. */
  readonly quiet?: boolean;
}

/** Runs a named change. */
export type RunCommand = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
  options?: RunOptions,
) => Promise<Result<CommandOutput<Name>, AppError>>;

/** Gives the way to change data: resolves when the change is on the screen, and shows a failure unless told not to. */
export function useCommand(): RunCommand {
  const { host, replica } = useSession();
  const toast = useToast();
  return useCallback(
    async (name, input, options = {}) => {
      const outcome = await host.call('command.run', { name, input });
      if (!outcome.ok) {
        if (!options.quiet) toast.problem(outcome.error);
        return outcome;
      }
      await replica.reached(outcome.value.revision);
      return ok(outcome.value.output as CommandOutput<typeof name>); // the registry pairs name and output
    },
    [host, replica, toast],
  );
}
