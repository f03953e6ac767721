import type { AppError } from '../../../shared/kernel/errors.ts';
import type { IdSource } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { CommandInput, CommandName } from '../../../shared/commands/registry.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { CorePorts } from '../ports.ts';

/** What the handlers of an area may use of the core. */
export interface CoreContext {
  readonly ports: CorePorts;
  readonly newId: IdSource;
  /** The open data; null: nothing is open. */
  document(): { readonly database: Database; readonly revision: number; readonly path: string } | null;
  /** Why nothing may be written now; null: it may. */
  refusal(): AppError | null;
  /** Runs a command as the window would: queued, checked, one step in the history, safe on disk when it answers. */
  runCommand<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
  ): Promise<Result<{ readonly revision: number; readonly output: unknown }, AppError>>;
}
