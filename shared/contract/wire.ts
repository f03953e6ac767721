import { z } from 'zod';
import type { AppError } from '../kernel/errors.ts';
import type { Result } from '../kernel/result.ts';

/** A call from the window to the core: JSON only, on every transport. */
export const callEnvelope = z.object({ id: z.int(), method: z.string(), input: z.unknown() });
export type CallEnvelope = z.infer<typeof callEnvelope>;

/** The answer to a call; a refused call is answered too. */
export interface AnswerEnvelope {
  readonly id: number;
  readonly result: Result<unknown, AppError>;
}

/** Something that happened in the core. */
export interface EventEnvelope {
  readonly event: string;
  readonly payload: unknown;
}
