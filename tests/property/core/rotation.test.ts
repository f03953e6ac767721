import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupCap,
  expiredBackups,
  type BackupAge,
  type BackupReason,
} from '../../../electron/core/backup/rotation.ts';
import { instant, instantOfMilliseconds, millisecondsOf } from '../../../shared/kernel/dates.ts';

const now = instant('2026-11-23T08:00:00.000Z');
const hourMs = 3_600_000;
const reasons: readonly BackupReason[] = ['session-start', 'hourly', 'daily', 'before-migration', 'before-restore'];

const backups: fc.Arbitrary<readonly BackupAge[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 24 * 500 }), fc.constantFrom(...reasons)), { maxLength: 200 })
  .map((all) =>
    all.map(([hoursAgo, reason], index) => ({
      id: `b${String(index)}`,
      takenAt: instantOfMilliseconds(millisecondsOf(now) - hoursAgo * hourMs),
      reason,
    })),
  );
const keptOf = (all: readonly BackupAge[]): BackupAge[] => {
  const expired = new Set(expiredBackups(all, now));
  return all.filter(({ id }) => !expired.has(id));
};
const at = (hoursAgo: number, reason: BackupReason = 'hourly', id = `${reason}-${String(hoursAgo)}`): BackupAge => ({
  id,
  takenAt: instantOfMilliseconds(millisecondsOf(now) - hoursAgo * hourMs),
  reason,
});

describe('rotation of backups', () => {
  it('never removes the newest, never keeps more than the cap, and is done after one pass', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptOf(all);
        expect(kept.length).toBeLessThanOrEqual(backupCap);
        const newest = Math.max(...all.map(({ takenAt }) => millisecondsOf(takenAt)));
        if (all.length > 0) expect(kept.some(({ takenAt }) => millisecondsOf(takenAt) === newest)).toBe(true);
        expect(expiredBackups(kept, now)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(backups, (all) => {
        expect(expiredBackups([...all].reverse(), now).sort()).toEqual(expiredBackups(all, now).sort());
      }),
    );
  });

  it('keeps one of every day of two weeks and one of every week of two months', () => {
    const hourly = Array.from({ length: 24 * 70 }, (_, hoursAgo) => at(hoursAgo));
    const kept = keptOf(hourly);
    const days = new Set(kept.map(({ takenAt }) => takenAt.slice(0, 10)));
    for (let daysAgo = 1; daysAgo <= 13; daysAgo += 1) {
      expect(days).toContain(instantOfMilliseconds(millisecondsOf(now) - daysAgo * 24 * hourMs).slice(0, 10));
    }
    const old = kept.filter(({ takenAt }) => millisecondsOf(now) - millisecondsOf(takenAt) > 15 * 24 * hourMs);
    expect(old.length).toBeGreaterThanOrEqual(6);
    expect(old.length).toBeLessThanOrEqual(8);
  });

  it('keeps what was taken before a migration or a restore for a year', () => {
    const all = [at(1), at(24 * 300, 'before-migration'), at(24 * 300, 'hourly'), at(24 * 366, 'before-restore')];
    expect(keptOf(all).map(({ id }) => id)).toEqual(['hourly-1', 'before-migration-7200']);
  });
});
