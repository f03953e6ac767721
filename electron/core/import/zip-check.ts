import { inflateRawSync } from 'node:zlib';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** Whether the parts of a zip file may be unpacked. */
export type ZipVerdict = 'fine' | 'damaged' | 'too-large' | 'encrypted';

/** What is known of a zip file without unpacking it for good. */
export interface ZipCheck {
  readonly verdict: ZipVerdict;
  readonly names: readonly string[];
}

// A form is small: a hundredth of this, if nobody has tampered with it.
const maxUnpackedBytes = 30_000_000;

/** Checks a small zip file before a library unpacks it: how much it would grow, and whether what it says about that is true. */
export function checkZip(bytes: Buffer): ZipCheck {
  const byName = zipEntries(bytes);
  if (byName === null) return { verdict: 'damaged', names: [] };
  const entries = [...byName.values()];
  const names = [...byName.keys()];
  if (entries.some((entry) => entry.isEncrypted)) return { verdict: 'encrypted', names };
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (total > maxUnpackedBytes) return { verdict: 'too-large', names };
  return { verdict: entries.every(sizeIsTrue) ? 'fine' : 'damaged', names };
}

// A bomb states a small size and unpacks to a large one; unpacking stops one byte after what was stated.
function sizeIsTrue({ method, packed, unpackedBytes }: ZipEntry): boolean {
  if (method === 0) return packed.length === unpackedBytes;
  if (method !== 8) return false;
  try {
    return inflateRawSync(packed, { maxOutputLength: unpackedBytes + 1 }).length === unpackedBytes;
  } catch {
    // zlib throws for broken data and for data beyond the limit; both mean the file does not hold what it says.
    return false;
  }
}
