import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../../electron/cli/open-output.ts';

describe('the output of the headless interface', () => {
  it('drops what nobody reads any more', async () => {
    const read: string[] = [];
    const stream = readerOfOne(read, 'EPIPE');
    const write = openOutput(stream);
    write('first');
    write('second');
    await new Promise((resolve) => stream.once('close', resolve));
    write('third');
    expect(read).toEqual(['first']);
  });

  it('does not hide another fault', () => {
    const stream = readerOfOne([], 'EIO');
    openOutput(stream);
    expect(() => stream.emit('error', Object.assign(new Error('EIO'), { code: 'EIO' }))).toThrow('EIO');
  });
});

function readerOfOne(read: string[], code: string): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (read.length > 0) return done(Object.assign(new Error(code), { code }));
      read.push(chunk.toString());
      done();
    },
  });
}
