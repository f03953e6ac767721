/** One file inside a zip file, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly unpackedBytes: number;
  readonly packed: Buffer;
}

const maxEntries = 2000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Lists what a zip file says it holds, without unpacking anything; null: the file is damaged or no zip file. */
export function zipEntries(bytes: Buffer): ReadonlyMap<string, ZipEntry> | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endSignature) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > maxEntries) return null;
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    const packed = packedPart(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20));
    if (packed === null) return null;
    const name = partName(bytes.toString('utf8', at + 46, at + 46 + nameBytes));
    entries.set(name, {
      name,
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      packed,
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

// Some programs write the paths of Windows, or begin them with a slash.
function partName(written: string): string {
  return written.replaceAll('\\', '/').replace(/^\/+/, '');
}

function packedPart(bytes: Buffer, offset: number, size: number): Buffer | null {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + size > bytes.length ? null : bytes.subarray(start, start + size);
}
