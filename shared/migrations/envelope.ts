import { z } from 'zod';
import type { Instant } from '../kernel/dates.ts';

/** The word that marks a data file as ours. */
export const formatName = 'austauschwerk';

/** What stands around the data in a file. Unknown fields of it survive a round trip. */
export interface Envelope {
  readonly format: typeof formatName;
  /** Version of the shape of `data`. */
  readonly schemaVersion: number;
  /** The oldest program schema that can still show this file. */
  readonly minReaderVersion: number;
  readonly appVersion: string;
  /** Rises by one with every change; never falls. */
  readonly revision: number;
  readonly savedAt: Instant;
  readonly savedBy: string;
  readonly data: unknown;
}

/** The envelope without the data: what is known of a file beside its records. */
export type EnvelopeHead = Omit<Envelope, 'data'>;

const envelopeSchema = z.looseObject({
  format: z.literal(formatName),
  schemaVersion: z.int().min(1),
  minReaderVersion: z.int().min(1),
  appVersion: z.string().max(100),
  revision: z.int().min(0),
  savedAt: z.string().max(40),
  savedBy: z.string().max(300),
  data: z.looseObject({}),
});

/** What a parsed JSON text is: our envelope, some other program's file, or ours but damaged. */
export type EnvelopeReading =
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Recognises the envelope of a parsed file; the data inside is not looked at. */
export function readEnvelope(json: unknown): EnvelopeReading {
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== formatName) {
    return { kind: 'foreign' };
  }
  const { data } = json as { data?: unknown };
  // The data is checked by reference, not copied by the schema: it may be large.
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  const parsed = envelopeSchema.safeParse({ ...json, data: {} });
  if (parsed.success && isRecord) return { kind: 'envelope', envelope: json as Envelope };
  const fields = parsed.success ? ['data'] : parsed.error.issues.map((issue) => issue.path.join('.'));
  return { kind: 'damaged', detail: `envelope: ${fields.join(', ')}` };
}
