import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  conflictCopyPath,
  dataFileEnding,
  dataFileName,
  lockPath,
  previousCopyPath,
  snapshotCopyPath,
} from '../../electron/core/storage/file-names.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { fileStemFault, isPlainFileName, proposedFileStem, safeFileName } from '../../shared/kernel/file-name.ts';

const pieces = fc.constantFrom(
  ...['.', '..', ' ', '/', '\\', ':', '"', '?', '*', '|', '<', '>', '\u0000', '\n', '\t', '\u00a0', '\u2028', '\ufeff'],
  ...['\u200d', '\u200c', '\u200f', '\u202e', '\u00ad', '\ud800', '\udc00', '\uffff', 'u\u0308', '\u0338', '\u0301'],
  ...['CON', 'nul', 'COM1', 'com²', 'LPT9', 'conin$', '.txt', 'e. V.', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '𝔸', 'ß', 'ﬁ', '界', 'ä', 'Büro'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
);

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'names-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('file names', () => {
  it('proposes for every text a name that its own check accepts and that stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stem = proposedFileStem(text, 'Büro');
        expect(fileStemFault(stem)).toBeNull();
        expect(proposedFileStem(stem, 'Büro')).toBe(stem);
        expect(stem.normalize('NFC')).toBe(stem);
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(180);
        expect(dataFileName(stem)).toEqual({ ok: true, value: `${stem}${dataFileEnding}` });
        expect(isPlainFileName(safeFileName(`${text}.pdf`))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts what is typed only when the disk and the names beside it take it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (typed) => {
        const name = dataFileName(typed);
        if (!name.ok) return;
        const file = path.join(folder, name.value);
        expect(path.dirname(path.resolve(file))).toBe(folder);
        const at = instant('2026-11-30T10:00:00Z');
        const names = [
          file,
          lockPath(file),
          previousCopyPath(file),
          conflictCopyPath(file, at, typed, 'abcdef'),
          snapshotCopyPath(file, at, 12),
        ];
        for (const each of names) await writeFile(each, '');
        expect((await readdir(folder)).sort()).toEqual(names.map((each) => path.basename(each)).sort());
        for (const each of names) await rm(each);
      }),
      { numRuns: 150 },
    );
  });
});
