import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A small built window in a real folder, with a secret beside it and links that lead out. */
export async function makeServedWindow(): Promise<string> {
  const base = await mkdtemp(path.join(os.tmpdir(), 'austauschwerk-served-'));
  const folder = path.join(base, 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await mkdir(path.join(base, 'renderer-secret'));
  await writeFile(path.join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p>window</p>');
  await writeFile(path.join(folder, 'assets', 'app.js'), 'void 0;');
  await writeFile(path.join(base, 'secret.js'), 'secret');
  await writeFile(path.join(base, 'renderer-secret', 'secret.js'), 'secret');
  await symlink(path.join(base, 'secret.js'), path.join(folder, 'assets', 'link.js'));
  return folder;
}

/** Address paths that try to leave the served folder. */
export const hostilePaths = [
  '/../secret.js',
  '/..%2fsecret.js',
  '/%2e%2e/secret.js',
  '/..%5csecret.js',
  '/assets/../../secret.js',
  '/assets/link.js',
  '/../renderer-secret/secret.js',
  '//secret.js',
  '/C:/Windows/win.ini',
  '/etc/passwd',
  '/assets/app.js%00.html',
];
