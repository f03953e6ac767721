import type { Writable } from 'node:stream';

/** Writes to a stream until its reader has seen enough, as `head` has; what comes after is dropped without a fault. */
export function openOutput(stream: Writable): (text: string) => void {
  let isRead = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isRead = false;
  });
  return (text) => {
    if (isRead) stream.write(text);
  };
}
