import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { guardHeaders } from '../core/page/content-policy.ts';

/** A file the window may fetch by an address that cannot be guessed. */
export interface OfferedFile {
  send(response: ServerResponse): void;
}

/** Exported files that a browser opens itself, because a loopback host has no file manager to show. */
export interface OfferedFiles {
  /** Makes an address for the file; it holds for this run. */
  offer(file: string): string;
  find(addressPath: string): OfferedFile | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Makes an empty set of offered files. */
export function createOfferedFiles(): OfferedFiles {
  const files = new Map<string, string>();
  return {
    offer(file) {
      const address = `/export/${randomBytes(18).toString('base64url')}/${encodeURIComponent(path.basename(file))}`;
      files.set(address, file);
      return address;
    },
    find(addressPath) {
      const file = files.get(addressPath);
      return file === undefined ? null : { send: (response) => sendFile(response, file) };
    },
  };
}

/** An SVG is a page of its own: nothing in it may run or load. */
const pictureOnly = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

function sendFile(response: ServerResponse, file: string): void {
  const stream = createReadStream(file);
  stream.once('open', () => {
    const contentType = contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, {
      ...guardHeaders,
      'Content-Type': contentType,
      ...(contentType === 'image/svg+xml' ? { 'Content-Security-Policy': pictureOnly } : {}),
    });
    stream.pipe(response);
  });
  stream.once('error', () => response.writeHead(404, guardHeaders).end());
}
