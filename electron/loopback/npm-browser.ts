import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { FoundBrowser } from './found-browser.ts';
import { tarFiles } from './tar.ts';

const decompress = promisify(brotliDecompress);

/**
 * Returns the headless Chromium that the optional npm package carries for Linux x64, unpacked once beside the installed
 * packages; null where the package is missing or the machine is of another kind.
 *
 * The package's own unpacking goes to a fixed name in the shared temporary folder, where anybody could have put another
 * program before, and where two starts at once meet a half-written file; so it is not used.
 */
export async function npmBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packed = packedFolder();
  if (packed === null) return null;
  const folder = path.join(packed, '..', '..', '..', '.cache', `austauschwerk-chromium-${await packedVersion(packed)}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    source: 'npm',
    environment: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}

function packedFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return path.join(path.dirname(entry), '..', '..', 'bin');
  } catch {
    // An optional dependency: not installed on other systems.
    return null;
  }
}

async function packedVersion(packed: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(packed, '..', 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('The package of the browser names no version');
}

// A folder appears whole or not at all: it is filled under another name and renamed at the end.
async function unpack(packed: string, folder: string): Promise<void> {
  const growing = `${folder}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await mkdir(growing, { recursive: true });
  try {
    await Promise.all([
      unpackProgram(path.join(packed, 'chromium.br'), path.join(growing, 'chromium')),
      unpackTar(path.join(packed, 'al2023.tar.br'), growing),
      unpackTar(path.join(packed, 'fonts.tar.br'), growing),
    ]);
    await writeFile(path.join(growing, 'fonts.conf'), fontsConf(path.join(folder, 'fonts')));
    await rename(growing, folder);
  } catch (cause) {
    await rm(growing, { recursive: true, force: true });
    // Another start was quicker: what it left is as good.
    if (!existsSync(folder)) throw new Error('The browser of the npm package cannot be unpacked', { cause });
  }
}

async function unpackProgram(from: string, to: string): Promise<void> {
  await writeFile(to, await decompress(await readFile(from)));
  await chmod(to, 0o755);
}

async function unpackTar(from: string, to: string): Promise<void> {
  for (const file of tarFiles(await decompress(await readFile(from)))) {
    const target = path.join(to, ...file.name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  }
}

function fontsConf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`,
    '',
  ].join('\n');
}
