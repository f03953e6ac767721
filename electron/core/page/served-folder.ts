import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A file of the built window. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** The built window, by address path such as `/index.html`. */
export type ServedFolder = ReadonlyMap<string, ServedFile>;

/** The word in the built pages whose place the number of the page load takes. */
const noncePlaceholder = '__CSP_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Reads the built window once. What is not in the folder cannot be asked for afterwards, whatever the address looks like, links out
 * of the folder are left out, and a build during the run cannot change the window half.
 */
export async function readServedFolder(folder: string): Promise<ServedFolder> {
  const root = await realpath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, ServedFile>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const real = await realpath(place);
    const contentType = contentTypes[path.extname(entry.name).toLowerCase()];
    if (!isInside(root, real) || contentType === undefined) continue;
    files.set(`/${path.relative(root, place).split(path.sep).join('/')}`, {
      bytes: new Uint8Array(await readFile(real)),
      contentType,
    });
  }
  return files;
}

/** Finds a file by the path of an address; `/` is the window itself; null: there is none. */
export function findServed(folder: ServedFolder, addressPath: string): ServedFile | null {
  return folder.get(addressPath === '/' ? '/index.html' : addressPath) ?? null;
}

/** The bytes of a file for one page load: pages get the load's number. */
export function bytesForLoad(file: ServedFile, nonce: string): Uint8Array<ArrayBuffer> {
  if (!file.contentType.startsWith('text/html')) return file.bytes;
  const page = new TextDecoder().decode(file.bytes);
  return new TextEncoder().encode(page.replaceAll(noncePlaceholder, nonce));
}

function isInside(root: string, real: string): boolean {
  const relative = path.relative(root, real);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
