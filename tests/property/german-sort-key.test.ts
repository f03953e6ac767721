import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGerman, germanSortKey } from '../../shared/kernel/collate.ts';

const word = fc.stringMatching(/^[a-zA-ZäöüÄÖÜßéç]{1,8}( [a-zA-ZäöüÄÖÜ]{1,6})?( [1-9][0-9]{0,3})?$/);

describe('keys for sorting large tables', () => {
  it('order words as a German list does', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const order = Math.sign(compareGerman(left, right));
        const [leftKey, rightKey] = [germanSortKey(left), germanSortKey(right)];
        const keyOrder = leftKey === rightKey ? 0 : leftKey < rightKey ? -1 : 1;
        // Words that differ only in case or accents have an order of their own in every collator; it need not be the same.
        const isSameWord = compareBase(left, right) === 0;
        expect(isSameWord || keyOrder === order).toBe(true);
      }),
    );
  });

  it('put numbers by value', () => {
    expect(germanSortKey('Stand 9') < germanSortKey('Stand 10')).toBe(true);
  });
});

const base = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
function compareBase(left: string, right: string): number {
  return base.compare(left, right);
}
