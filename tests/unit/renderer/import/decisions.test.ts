import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  decisionOf,
  isQuestion,
  withBulk,
  withDecision,
  withField,
} from '../../../../renderer/features/import/decisions.ts';
import type { ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportChange, ImportRow } from '../../../../shared/domain/import/import-preview.ts';

const change = (field: string, before: string, isTaken = true): ImportChange => {
  return { field, before, after: 'neu', isTaken };
};
const row = (number: number, overrides: Partial<ImportRow> = {}): ImportRow => {
  return {
    row: number,
    name: '',
    outcome: 'new',
    isTaken: true,
    changes: [],
    findings: [],
    candidates: [],
    ...overrides,
  };
};
const candidate = (id: string) => ({ id, title: id, detail: '', reason: 'similar-record' as const });
const doubtful = (number: number, ...ids: string[]) =>
  row(number, { outcome: 'doubtful', isTaken: false, candidates: ids.map(candidate) });

describe('the decision about one row', () => {
  it('survives being a choice in a list', () => {
    for (const choice of ['merge/abc', 'merge/row:7', 'take', 'create', 'skip'])
      expect(choiceOf(decisionOf(choice) ?? undefined)).toBe(choice);
    expect(decisionOf('')).toBeNull();
    expect(choiceOf(undefined)).toBe('');
  });

  it('is asked for where a row is in doubt or may be a known record', () => {
    expect([row(1), doubtful(2), row(3, { candidates: [candidate('a')] })].map(isQuestion)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is made, changed and taken back without touching the others', () => {
    const first = withDecision({ '4': { action: 'skip' } }, 7, { action: 'create' });
    expect(first).toEqual({ '4': { action: 'skip' }, '7': { action: 'create' } });
    expect(withDecision(first, 7, null)).toEqual({ '4': { action: 'skip' } });
  });

  it('names the fields that are taken after one was ticked off or on, and keeps which record is meant', () => {
    const changed = row(2, { outcome: 'changed', changes: [change('phone', '1'), change('note', '', false)] });
    expect(withField(changed, undefined, { field: 'phone', isTaken: false })).toEqual({ action: 'take', fields: [] });
    const merge = { action: 'merge', targetId: 'a' } as const;
    expect(withField(changed, merge, { field: 'note', isTaken: true })).toEqual({
      ...merge,
      fields: ['phone', 'note'],
    });
  });
});

describe('a decision for all rows shown', () => {
  const rows = [
    row(1),
    row(2, { outcome: 'changed', changes: [change('phone', '0441'), change('note', '')] }),
    doubtful(3, 'a', 'b'),
    doubtful(4),
    row(5, { outcome: 'rejected', isTaken: false }),
  ];
  const before: ImportDecisions = { '9': { action: 'skip' } };

  it('merges doubtful rows with the first record they may be', () => {
    expect(withBulk(before, rows, 'merge')).toEqual({ ...before, '3': { action: 'merge', targetId: 'a' } });
  });

  it('adds only doubtful rows whose doubt is which record they are', () => {
    expect(withBulk(before, rows, 'create')).toEqual({ ...before, '3': { action: 'create' } });
  });

  it('leaves out the doubtful ones, or whatever would be taken', () => {
    const skip = { action: 'skip' };
    expect(withBulk(before, rows, 'skipDoubtful')).toEqual({ ...before, '3': skip, '4': skip });
    expect(withBulk(before, rows, 'skip')).toEqual({ ...before, '1': skip, '2': skip, '3': skip, '4': skip });
  });

  it('fills gaps of changed rows and overwrites nothing', () => {
    expect(withBulk(before, rows, 'fillGaps')).toEqual({ ...before, '2': { action: 'take', fields: ['note'] } });
  });

  it('takes back the decisions of the rows shown alone', () => {
    expect(withBulk({ ...before, '3': { action: 'create' } }, rows, 'reset')).toEqual(before);
  });
});
