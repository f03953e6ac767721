import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../shared/domain/import/read-answer.ts';

const statusOf = (text: string): string | null => readAnswer(text)?.status ?? null;

describe('an answer to an invitation', () => {
  it.each([
    'Ja',
    'ja, gerne',
    'Ja, leider nur bis 13 Uhr',
    'Ja (kann nicht zum Mittagessen bleiben)',
    'Ja, aber ohne Mittagessen',
    'Ja, nicht nur am Vormittag',
    'Zusage',
    'Zusage, komme etwas später',
    'Zusage (kein Parkplatz nötig)',
    'X',
    '✓',
    'nehme teil',
    'Ich nehme gerne teil',
    'Teilnahme',
    'komme mit dem Zug',
    'online',
    'auf jeden Fall',
    'angemeldet',
  ])('registers: %s', (text) => {
    expect(statusOf(text)).toBe('REGISTERED');
  });

  it.each([
    'Nein',
    'nein, leider verhindert',
    'keine Teilnahme',
    'Keine Teilnahme möglich',
    'Teilnahme nicht möglich',
    'Teilnahme leider nicht möglich',
    'nicht angemeldet',
    'nimmt nicht teil',
    'Ich kann leider nicht',
    'kann an dem Tag nicht',
    'komme nicht',
    'klappt nicht',
    'sage leider ab',
    'Absage',
    'verhindert',
    'im Urlaub',
    'leider',
    'kein Interesse',
    'unmöglich',
    'declined',
    '-',
  ])('declines: %s', (text) => {
    expect(statusOf(text)).toBe('DECLINED');
  });

  it.each([
    'wahrscheinlich',
    'vermutlich ja',
    'vielleicht',
    'unter Vorbehalt',
    'noch offen',
    'weiß noch nicht',
    'noch nicht sicher',
    'wird geklärt',
    'Teilnahme fraglich',
    'wenn es klappt',
    'jein',
    '?',
  ])('stays open, and is told: %s', (text) => {
    expect(readAnswer(text)).toEqual({ status: 'INVITED', hasMore: text !== '?' });
  });

  it.each(['ja/nein', 'Ja oder Nein', 'Ja, komme aber nicht', 'nein, doch ja', 'nicht verhindert', 'keine Absage'])(
    'is no answer where it says both: %s',
    (text) => {
      expect(readAnswer(text)).toBeNull();
    },
  );

  it.each(['Vertretung kommt', 'siehe Mail', 'Parkplatz'])('nobody can tell: %s', (text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it.each([
    ['doch nicht', 'CANCELLED'],
    ['hat sich abgemeldet', 'CANCELLED'],
    ['Warteliste', 'WAITLISTED'],
    ['eingeladen', 'INVITED'],
    ['offen', 'INVITED'],
  ])('%s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it('keeps what is said besides the bare answer', () => {
    const more = (text: string): boolean | undefined => readAnswer(text)?.hasMore;
    expect(['Ja', 'Ja, sehr gerne!', 'Nein, leider nicht', 'Teilnahme nicht möglich', 'offen'].map(more)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['Ja, bis 13 Uhr', 'Nein, im Urlaub', 'online', 'wahrscheinlich'].map(more)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
