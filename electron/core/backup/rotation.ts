import { dayIn, millisecondsOf, type Instant } from '../../../shared/kernel/dates.ts';
import { weekKey } from './week-key.ts';

/** Why a backup was taken. */
export type BackupReason = 'session-start' | 'hourly' | 'daily' | 'before-migration' | 'before-restore';

/** A backup as rotation sees it. */
export interface BackupAge {
  readonly id: string;
  readonly takenAt: Instant;
  readonly reason: BackupReason;
}

/** Never more backups than this of one file. */
export const backupCap = 60;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Lists what may go: all of the last day stay, then the newest of each day for two weeks, the newest of each week for
 * two months; those before a migration or a restore stay for a year. Never lists the newest.
 */
export function expiredBackups(backups: readonly BackupAge[], now: Instant): string[] {
  const newestFirst = [...backups].sort(
    (left, right) => millisecondsOf(right.takenAt) - millisecondsOf(left.takenAt) || (left.id < right.id ? 1 : -1),
  );
  const takenSlots = new Set<string>();
  let kept = 0;
  return newestFirst
    .filter((backup, index) => {
      const keep = index === 0 || (kept < backupCap && isKept(backup, now, takenSlots));
      if (keep) kept += 1;
      for (const slot of slotsOf(backup)) takenSlots.add(slot);
      return !keep;
    })
    .map(({ id }) => id);
}

function isKept(backup: BackupAge, now: Instant, takenSlots: ReadonlySet<string>): boolean {
  const ageMs = millisecondsOf(now) - millisecondsOf(backup.takenAt);
  if (ageMs <= dayMs) return true;
  if (backup.reason === 'before-migration' || backup.reason === 'before-restore') return ageMs <= 365 * dayMs;
  const [daySlot, weekSlot] = slotsOf(backup);
  if (ageMs <= 14 * dayMs) return !takenSlots.has(daySlot);
  return ageMs <= 61 * dayMs && !takenSlots.has(weekSlot);
}

function slotsOf(backup: BackupAge): readonly [day: string, week: string] {
  const day = dayIn(backup.takenAt);
  return [day, weekKey(day)];
}
