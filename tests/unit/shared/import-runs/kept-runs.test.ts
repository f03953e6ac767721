import { describe, expect, it } from 'vitest';
import { canUndoRun, keptRuns, listedRuns } from '../../../../shared/domain/import-runs/kept-runs.ts';
import { recordMark } from '../../../../shared/domain/import-runs/record-marks.ts';
import { instantOfMilliseconds } from '../../../../shared/kernel/dates.ts';
import type { ImportRun } from '../../../../shared/model/import-run.ts';

const hour = 3_600_000;

function run(number: number, characters: number): ImportRun {
  const change = { table: 'sites', id: 's', meetingId: null, before: { note: '' }, mark: '' };
  return {
    id: `r${String(number)}` as never,
    importKind: 'SITES',
    fileName: 'liste.csv',
    importedAt: instantOfMilliseconds(number * hour),
    meetingId: null,
    created: 0,
    updated: 1,
    changes: [{ ...change, after: { note: 'x'.repeat(characters) } }],
    undoneAt: null,
  };
}

describe('the imports a file keeps', () => {
  it('lists the last hundred', () => {
    const kept = keptRuns(Array.from({ length: listedRuns + 3 }, (_, number) => run(number, 10)));
    expect(kept.size).toBe(listedRuns);
    expect(kept.has('r2')).toBe(false);
    expect(kept.has('r3')).toBe(true);
  });

  it('forgets what the oldest changed when all together grow too large, but never what the newest did', () => {
    const kept = keptRuns([run(1, 3_000_000), run(2, 3_000_000), run(3, 6_000_000)]);
    expect([...kept.values()].map((each) => [each.id, canUndoRun(each)])).toEqual([
      ['r3', true],
      ['r2', false],
      ['r1', false],
    ]);
    expect(canUndoRun(keptRuns([run(1, 1_000_000), run(2, 3_000_000)]).get('r1') ?? run(0, 0))).toBe(true);
  });
});

describe('the checksum of a record', () => {
  it('is the same whatever the order of the fields, and whatever empty ones a later version adds', () => {
    const record = { id: 'a', name: 'Celle', roles: [{ from: null, siteId: 's' }] };
    const later = { added: '', roles: [{ siteId: 's', from: null, until: null }], tags: [], name: 'Celle', id: 'a' };
    expect(recordMark(later)).toBe(recordMark(record));
  });

  it('differs for every answer, also for no instead of nothing', () => {
    const marks = [{ consent: null }, { consent: false }, { consent: true }, { consent: 'x' }].map(recordMark);
    expect(new Set(marks).size).toBe(4);
  });
});
