import type { InputOf, MethodName, OutputOf } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';

/** What answers a method of the contract; its input has been parsed. */
export type Handler<Name extends MethodName> = (input: InputOf<Name>) => Promise<Result<OutputOf<Name>, AppError>>;

/** The methods an area answers. */
export type Handlers<Names extends MethodName = MethodName> = { readonly [Name in Names]: Handler<Name> };
