import { describe, expect, it } from 'vitest';
import { emptyHistory, record, redo, undo, type HistoryEntry } from '../../../../shared/commands/history.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';

const database = blankDatabase('a');
const entry = (from: string, to: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  name: 'office.update',
  joinKey: 'name',
  atMilliseconds: 0,
  patches: [{ op: 'replace', path: ['office', 'name'], value: to }],
  inversePatches: [{ op: 'replace', path: ['office', 'name'], value: from }],
  ...more,
});
const named = (name: string) => ({ ...database, office: { ...database.office, name } });

describe('the history', () => {
  it.each([
    [1500, 1],
    [1501, 2],
  ])('joins what follows within %s ms into %s step(s)', (atMilliseconds, steps) => {
    const history = record(record(emptyHistory, entry('a', 'b')), entry('b', 'c', { atMilliseconds }));
    expect(history.done).toHaveLength(steps);
    const back = undo(named('c'), history);
    expect(back.ok && back.value.database.office.name).toBe(steps === 1 ? 'a' : 'b');
  });

  it.each([
    ['another field', { joinKey: 'other' }],
    ['another command', { name: 'site.update' as const }],
    ['what never joins', { joinKey: null }],
  ])('does not join %s', (_what, more) => {
    expect(record(record(emptyHistory, entry('a', 'b')), entry('b', 'c', more)).done).toHaveLength(2);
  });

  it('after an undo begins a new step, which does not take the older one along', () => {
    const both = record(record(emptyHistory, entry('a', 'b')), entry('b', 'c', { atMilliseconds: 5000 }));
    const back = undo(named('c'), both);
    if (!back.ok) throw new Error(back.error.code);
    const again = record(back.value.history, entry('b', 'd', { atMilliseconds: 100 }));
    expect(again.done).toHaveLength(2);
    const once = undo(named('d'), again);
    expect(once.ok && once.value.database.office.name).toBe('b');
  });

  it.each([
    ['of its own', { atMilliseconds: 9000 }],
    ['that would have joined', { atMilliseconds: 100 }],
  ])('offers nothing to repeat after a new step %s', (_kind, more) => {
    const back = undo(named('b'), record(emptyHistory, entry('a', 'b')));
    if (!back.ok) throw new Error(back.error.code);
    expect(back.value.history.undone).toHaveLength(1);
    const next = record(back.value.history, entry('a', 'x', more));
    expect(next.undone).toEqual([]);
    expect(redo(named('x'), next)).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('holds the last two hundred steps', () => {
    let history = emptyHistory;
    for (let step = 1; step <= 201; step += 1)
      history = record(history, entry(String(step - 1), String(step), { joinKey: null }));
    expect([history.done.length, history.done[0]?.inversePatches[0]?.value]).toEqual([200, '1']);
  });
});
