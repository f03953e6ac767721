import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../../shared/domain/import/guess-kind.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { fieldsByHeading, headed, rawList } from './column-lists.ts';
import { otherLists } from './other-lists.ts';

const empty = blankDatabase('Büro');

describe('other lists', () => {
  it.each(otherLists)('are understood by their headings: %s', (_name, kind, columns) => {
    const expected = Object.fromEntries(columns.map(([heading, field]) => [heading, field]));
    expect(fieldsByHeading(kind, headed(kind, columns), empty)).toEqual(expected);
  });

  it.each(otherLists)('are told apart by what they look like: %s', (_name, kind, columns) => {
    expect(guessKind(rawList(columns), empty)).toBe(kind);
  });

  it('say nothing of their kind where they hold nothing telling', () => {
    expect(
      guessKind(
        rawList([
          ['Spalte A', null, '1'],
          ['Spalte B', null, '2'],
        ]),
        empty,
      ),
    ).toBeNull();
  });
});
