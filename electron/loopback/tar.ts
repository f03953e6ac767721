/** A file inside a tar archive. */
export interface TarFile {
  /** Relative, with `/`; never leaves the archive's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const blockSize = 512;

/** Lists the plain files of a tar archive (ustar, POSIX.1-1988); folders and links are left out. */
export function tarFiles(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + blockSize <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + blockSize);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const name = textOf(header, 0, 100);
    if (name.split('/').includes('..') || name.startsWith('/'))
      throw new Error('A tar archive names a file outside of it');
    const kind = textOf(header, 156, 1);
    const start = offset + blockSize;
    if (kind === '0' || kind === '') files.push({ name, bytes: archive.subarray(start, start + size) });
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

function textOf(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}
