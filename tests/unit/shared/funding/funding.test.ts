import { describe, expect, it } from 'vitest';
import { phaseOn, phasesByTime } from '../../../../shared/domain/funding/queries.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { AgreementId, FundingPhaseId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankAgreement, blankFundingPhase } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const phase = (id: string, label: string, from: string | null, until: string | null) => ({
  ...blankFundingPhase(label),
  id: id as FundingPhaseId,
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
});

const database: Database = {
  ...databaseOf({ essen: {} }),
  fundingPhases: {
    five: phase('five', 'Phase V', '2026-01-01', '2028-12-31'),
    old: phase('old', 'Alte Phase', null, null),
    four: phase('four', 'Phase IV', '2023-01-01', '2025-12-31'),
  },
  agreements: {
    a: { ...blankAgreement('essen' as SiteId), id: 'a' as AgreementId, fundingPhase: 'Phase IV' },
    b: { ...blankAgreement('essen' as SiteId), id: 'b' as AgreementId, fundingPhase: 'Phase V' },
  },
};

describe('funding phases', () => {
  it('come in the order of time, those without days last', () => {
    expect(phasesByTime(database).map(({ id }) => id)).toEqual(['four', 'five', 'old']);
    expect(phaseOn(database, day('2025-12-31'))?.id).toBe('four');
    expect(phaseOn(database, day('2030-01-01'))).toBeNull();
  });

  it('keep their labels unique', () => {
    const taken = { code: 'invalid-input', problems: [{ field: 'label', code: 'not-one-of', value: ' phase  iv ' }] };
    expect(failure(database, 'fundingPhase.create', { record: blankFundingPhase(' phase  iv ') })).toEqual(taken);
    expect(failure(database, 'fundingPhase.update', { id: 'five', changes: { label: ' phase  iv ' } })).toEqual(taken);
    const rewritten = changed(database, 'fundingPhase.update', { id: 'four', changes: { label: 'Phase iv' } });
    expect(rewritten.fundingPhases['four']?.label).toBe('Phase iv');
  });

  it('take the agreements along when they are renamed', () => {
    const renamed = changed(database, 'fundingPhase.update', { id: 'four', changes: { label: 'Phase 2023-2025' } });
    expect(Object.values(renamed.agreements).map(({ fundingPhase }) => fundingPhase)).toEqual([
      'Phase 2023-2025',
      'Phase V',
    ]);
  });

  it('are not removed while an agreement names them', () => {
    expect(failure(database, 'fundingPhase.remove', { id: 'four' })).toEqual({
      code: 'record-in-use',
      table: 'fundingPhases',
      id: 'four',
      usedBy: ['agreements/a'],
    });
    expect(Object.keys(changed(database, 'fundingPhase.remove', { id: 'old' }).fundingPhases)).toEqual([
      'five',
      'four',
    ]);
  });
});
