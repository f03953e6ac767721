import { createHash } from 'node:crypto';
import type { FileSystem } from './file-system.ts';

/** The SHA-256 of some bytes in pieces, in hexadecimal. */
export function hashOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

const blockBytes = 1 << 20;

/** The SHA-256 of a file, in hexadecimal, without holding the file in memory. */
export async function hashFile(disk: FileSystem, path: string): Promise<string> {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockBytes);
  const handle = await disk.open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, blockBytes);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
