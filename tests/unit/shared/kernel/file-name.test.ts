import { describe, expect, it } from 'vitest';
import { dataFileName } from '../../../../electron/core/storage/file-names.ts';
import { isStoredName, storedNames } from '../../../../electron/core/attachments/attachment-names.ts';
import { fileStemFault, proposedFileStem } from '../../../../shared/kernel/file-name.ts';

describe('the proposed name of a file', () => {
  it.each([
    ['HAGE e. V.', 'HAGE e. V'],
    ['LVG & AFS Niedersachsen Bremen e. V.', 'LVG & AFS Niedersachsen Bremen e. V'],
    ['Büro „Mitte“', 'Büro „Mitte“'],
    ['Büro "Mitte": Nord', 'Büro Mitte Nord'],
    ['AOK/BARMER', 'AOK-BARMER'],
    ['..', 'Büro'],
    ['???', 'Büro'],
    ['!!!', '!!!'],
    ['  . .  ', 'Büro'],
    ['CON', 'Büro-CON'],
    ['nul.txt', 'Büro-nul.txt'],
    ['COM¹', 'Büro-COM¹'],
    ['COM10', 'COM10'],
    ['Console', 'Console'],
    ['Bu\u0308ro\u200f', 'Büro'],
    ['A\u202eB', 'A B'],
    ['👩‍👩‍👧 Büro', '👩‍👩‍👧 Büro'],
    ['\ud800', 'Büro'],
    ['\u200d', 'Büro'],
    ['a'.repeat(200), 'a'.repeat(120)],
    ['界'.repeat(200), '界'.repeat(60)],
    ['a'.repeat(118) + '👩‍👩‍👧', 'a'.repeat(118)],
  ])('of %j is %j', (wanted, proposed) => {
    expect(proposedFileStem(wanted, 'Büro')).toBe(proposed);
    expect(fileStemFault(proposed)).toBeNull();
  });
});

describe('the check of a typed name', () => {
  it.each([
    ['', 'required'],
    [' \n', 'required'],
    ['a/b', 'wrong-shape'],
    ['con.txt', 'wrong-shape'],
    ['a\u202eb', 'wrong-shape'],
    ['a'.repeat(120), null],
    ['a'.repeat(121), 'too-long'],
    ['界'.repeat(60), null],
    ['界'.repeat(61), 'too-long'],
  ])('finds in %j %s', (stem, fault) => {
    expect(fileStemFault(stem)).toBe(fault);
  });

  it('puts right what needs no question', () => {
    expect(dataFileName(' HAGE e. V. ')).toEqual({ ok: true, value: 'HAGE e. V.austausch' });
    expect(dataFileName('Bu\u0308ro.Austausch')).toEqual({ ok: true, value: 'Büro.austausch' });
  });

  it('says of dots alone that they are no name, not that nothing was typed', () => {
    expect(dataFileName('..')).toMatchObject({ error: { problems: [{ field: 'fileName', code: 'wrong-shape' }] } });
    expect(dataFileName('')).toMatchObject({ error: { problems: [{ field: 'fileName', code: 'required' }] } });
  });
});

describe('the names of attachments', () => {
  it('may all be opened again, the numbered ones of long stems too', () => {
    const names = storedNames('/home', { stem: 'Stand. '.repeat(40), fileName: 'Scan.PDF' });
    for (const name of [names.next().value, names.next().value, names.next().value]) {
      expect(isStoredName(String(name))).toBe(true);
      expect(Buffer.byteLength(String(name))).toBeLessThanOrEqual(200);
    }
  });

  it('leave room in a deep folder', () => {
    const folder = `/${'x'.repeat(200)}`;
    const [name] = storedNames(folder, { stem: 'y'.repeat(100), fileName: 'a.pdf' });
    expect(name).toBe(`${'y'.repeat(35)}.pdf`);
  });
});
