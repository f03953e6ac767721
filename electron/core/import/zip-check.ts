import { inflateRawSync } from 'node:zlib';

/** Whether the parts of a zip file may be unpacked. */
export type ZipVerdict = 'fine' | 'damaged' | 'too-large' | 'encrypted';

/** What is known of a zip file without unpacking it for good. */
export interface ZipCheck {
  readonly verdict: ZipVerdict;
  readonly names: readonly string[];
}

const maxUnpackedBytes = 150_000_000;
const maxEntries = 2000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/** Checks a zip file before a library unpacks it: how much it would grow, and whether what it says about that is true. */
export function checkZip(bytes: Buffer): ZipCheck {
  const entries = readDirectory(bytes);
  if (entries === null) return { verdict: 'damaged', names: [] };
  const names = entries.map((entry) => entry.name);
  if (entries.some((entry) => entry.isEncrypted)) return { verdict: 'encrypted', names };
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (entries.length > maxEntries || total > maxUnpackedBytes) return { verdict: 'too-large', names };
  return { verdict: entries.every((entry) => sizeIsTrue(bytes, entry)) ? 'fine' : 'damaged', names };
}

function readDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endSignature) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

// A bomb states a small size and unpacks to a large one; unpacking stops one byte after what was stated.
function sizeIsTrue(bytes: Buffer, entry: ZipEntry): boolean {
  if (entry.offset + 30 > bytes.length) return false;
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) return false;
  if (entry.method === 0) return entry.packedBytes === entry.unpackedBytes;
  if (entry.method !== 8) return false;
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.unpackedBytes + 1 }).length === entry.unpackedBytes;
  } catch {
    // zlib throws for broken data and for data beyond the limit; both mean the file does not hold what it says.
    return false;
  }
}
