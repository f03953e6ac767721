import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../../shared/domain/import/read-status.ts';

describe('a status as lists write it', () => {
  it.each([
    ['aktiv', 'ACTIVE', null, null],
    ['aktiv (ruhte 2024)', 'ACTIVE', null, null],
    ['aktiv, ruhte 2024', 'ACTIVE', null, null],
    ['wieder aktiv', 'ACTIVE', null, null],
    ['aktiv bis 31.12.2025', 'ACTIVE', null, '2025-12-31'],
    ['aktiv seit 01.02.2020', 'ACTIVE', '2020-02-01', null],
    ['läuft aus zum 31.12.2026', 'ACTIVE', null, '2026-12-31'],
    ['läuft aus', 'ACTIVE', null, null],
    ['ruht', 'PAUSED', null, null],
    ['ruht bis 31.03.2027', 'PAUSED', null, '2027-03-31'],
    ['ruht bis März 2027', 'PAUSED', null, '2027-03-31'],
    ['ruhend seit 01.03.2025', 'PAUSED', '2025-03-01', null],
    ['ruht seit 01.03.2025 bis 30.06.2026', 'PAUSED', '2025-03-01', '2026-06-30'],
    ['pausiert wg. Personalwechsel', 'PAUSED', null, null],
    ['derzeit nicht aktiv', 'PAUSED', null, null],
    ['nicht mehr aktiv', 'ENDED', null, null],
    ['nicht mehr dabei', 'ENDED', null, null],
    ['kein Mitglied mehr', 'ENDED', null, null],
    ['nicht mehr aktiv seit 01.02.2024', 'ENDED', '2024-02-01', null],
    ['inaktiv', 'ENDED', null, null],
    ['ausgelaufen', 'ENDED', null, null],
    ['Vereinbarung gekündigt zum 31.12.2026', 'ENDED', '2026-12-31', null],
    ['kündigt zum 31.12.2026', 'ENDED', '2026-12-31', null],
    ['noch nicht gestartet', 'PREPARING', null, null],
    ['in Vorbereitung', 'PREPARING', null, null],
  ] as const)('%s', (text, status, from, until) => {
    expect(readStatus(text)).toMatchObject({ status, from, until });
  });

  it.each([
    'nicht aktiv',
    'nicht beendet',
    'nicht in Vorbereitung',
    'passiv',
    'ruhte 2024',
    'war aktiv',
    'aktiv / ruht',
    'siehe Akte',
    'Kreativ',
  ])('nobody can tell: %s', (text) => {
    expect(readStatus(text)).toBeNull();
  });
});
