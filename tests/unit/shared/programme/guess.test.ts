import { describe, expect, it } from 'vitest';
import { guessType, parseDuration, usualDuration } from '../../../../shared/domain/programme/guess.ts';

describe('guessing from what is typed', () => {
  it.each([
    ['Mittagspause', 'LUNCH'],
    ['Kaffeepause', 'BREAK'],
    ['Begrüßung durch G.I.B. und LZG', 'WELCOME'],
    ['Erste Austauschphase', 'EXCHANGE_PHASE'],
    ['Bericht aus den Workshops', 'REPORT_BACK'],
    ['Workshop A', 'WORKSHOP'],
    ['Bottrop stellt vor', 'SITE_PRESENTATION'],
    ['Bewegung im Alltag', null],
  ])('takes "%s" for %s', (title, type) => {
    expect(guessType(title)).toBe(type);
  });

  it.each([
    ['45', 45],
    ['0', 0],
    ['45 Min.', 45],
    ['1:30', 90],
    ['1,5 h', 90],
    ['2 Std', 120],
    ['1 h 15', 75],
    ['1440', 1440],
    ['1441', null],
    ['-5', null],
    ['zehn', null],
    ['', null],
  ])('reads the duration "%s" as %s', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it('gives a lunch an hour and anything unknown half an hour', () => {
    expect([usualDuration('LUNCH'), usualDuration('TALK')]).toEqual([60, 30]);
  });
});
