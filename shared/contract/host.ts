import type { AppError } from '../kernel/errors.ts';
import type { Result } from '../kernel/result.ts';
import type { EventName, PayloadOf } from './events.ts';
import type { InputOf, MethodName, OutputOf } from './methods.ts';

/** The only thing the window knows of the world outside. */
export interface Host {
  call<Name extends MethodName>(method: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>, AppError>>;
  /** Returns how to stop listening. */
  on<Name extends EventName>(event: Name, listener: (payload: PayloadOf<Name>) => void): () => void;
}
