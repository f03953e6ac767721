import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ZipEntry } from './zip-entries.ts';

/** How many bytes the parts of one file may still unpack to; each part takes its share. */
export interface UnpackBudget {
  left: number;
}

/** Why a part of a zip file gives no text. */
export class UnpackFault extends Error {
  readonly reason: 'damaged' | 'unpacks-too-large';

  constructor(reason: 'damaged' | 'unpacks-too-large', options?: ErrorOptions) {
    super(`A part of a workbook cannot be unpacked: ${reason}`, options);
    this.reason = reason;
  }
}

const packedChunk = 65_536;

/** Unpacks a part piece by piece, so that never more than a piece of it is in memory; throws an UnpackFault. */
export async function* unpackText(entry: ZipEntry, budget: UnpackBudget): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8'); // as Office programs write it
  for await (const bytes of unpackBytes(entry)) {
    budget.left -= bytes.length;
    if (budget.left < 0) throw new UnpackFault('unpacks-too-large');
    yield decoder.decode(bytes, { stream: true });
  }
}

async function* unpackBytes({ method, packed }: ZipEntry): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield* chunksOf(packed);
    return;
  }
  if (method !== 8) throw new UnpackFault('damaged');
  const inflate = Readable.from(chunksOf(packed)).pipe(createInflateRaw());
  try {
    for await (const bytes of inflate) yield bytes as Buffer; // zlib yields buffers
  } catch (failure) {
    if (failure instanceof UnpackFault) throw failure;
    throw new UnpackFault('damaged', { cause: failure });
  } finally {
    inflate.destroy();
  }
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += packedChunk) yield bytes.subarray(at, at + packedChunk);
}
