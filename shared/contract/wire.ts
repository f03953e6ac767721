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

/** Tells an answer from an event; what is inside is typed by its sender. */
export const answerEnvelope = z.object({ id: z.int(), result: z.looseObject({ ok: z.boolean() }) });

/** Something that happened in the core. */
export interface EventEnvelope {
  readonly event: string;
  readonly payload: unknown;
}

/** Tells an event from an answer. */
export const eventEnvelope = z.object({ event: z.string(), payload: z.unknown() });
