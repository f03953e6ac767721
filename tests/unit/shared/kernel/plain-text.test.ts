import { describe, expect, it } from 'vitest';
import { foldGerman } from '../../../../shared/kernel/collate.ts';
import { plainText, plainTexts } from '../../../../shared/kernel/plain-text.ts';

describe('a plain text', () => {
  it.each([
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2066',
    '\ufeff',
    '\u0007',
  ])('has no %j left', (sign) => {
    expect(plainText(`${sign}Null${sign}breit${sign}`)).toBe('Nullbreit');
  });

  it('has ordinary blanks, hyphens and line breaks', () => {
    expect(plainText('0511\u00a0123\u202f4567')).toBe('0511 123 4567');
    expect(plainText('Doppel\u2011Name')).toBe('Doppel-Name');
    expect(plainText('oben\u2028unten')).toBe('oben\nunten');
    expect(plainText('a\tb\r\nc – „d“')).toBe('a\tb\r\nc – „d“');
  });

  it('writes each letter as one sign', () => {
    expect(plainText('Mu\u0308ller')).toBe('Müller');
  });

  it.each(['👩‍👧', '🏳️‍🌈', '👩🏽‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('keeps the emoji %s', (emoji) => {
    expect(plainText(emoji)).toBe(emoji);
  });

  it('is reached in every depth of a value, which stays itself where nothing is to be done', () => {
    const clean = { a: ['b', { c: 'd' }], n: 1, nothing: null };
    expect(plainTexts(clean)).toBe(clean);
    expect(plainTexts({ a: ['b\u00ad', { c: 'd\u200b' }], n: 1, nothing: null })).toEqual(clean);
  });

  it('is what searching and matching compares', () => {
    expect(foldGerman('Weich\u00adtrenn\u200b\u00a0Mu\u0308ller')).toBe('weichtrenn mueller');
  });
});
