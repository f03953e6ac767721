import { fieldProblems } from '../../../shared/commands/field-problems.ts';
import { methods, type MethodName } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { IdSource } from '../../../shared/kernel/ids.ts';
import { err, type Result } from '../../../shared/kernel/result.ts';
import type { Logger } from '../ports.ts';
import type { Handlers } from './handlers.ts';

/** Answers calls of the contract; a refused or failed call is answered too, nothing is ever thrown. */
export type Router = (method: string, input: unknown) => Promise<Result<unknown, AppError>>;

/** Makes the router: parses each input, calls its handler, turns a bug into an incident that is logged once. */
export function createRouter(
  handlers: Partial<Handlers>,
  ports: { readonly logger: Logger; readonly newId: IdSource },
): Router {
  return async (method, input) => {
    if (!isMethodName(method)) return err({ code: 'refused' });
    const handler = handlers[method] as ((input: unknown) => Promise<Result<unknown, AppError>>) | undefined;
    if (!handler) return err({ code: 'capability-missing', capability: method });
    try {
      const parsed = methods[method].input.safeParse(input);
      if (!parsed.success) return err({ code: 'invalid-input', problems: fieldProblems(parsed.error, input) });
      return await handler(parsed.data);
    } catch (failure) {
      const incident = ports.newId().slice(0, 8);
      ports.logger.error(`internal ${incident} ${method}`, failure);
      return err({ code: 'internal', incident });
    }
  };
}

function isMethodName(method: string): method is MethodName {
  return Object.hasOwn(methods, method);
}
