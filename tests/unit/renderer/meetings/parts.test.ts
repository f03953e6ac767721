import { describe, expect, it } from 'vitest';
import { splitName } from '../../../../shared/domain/organisations/split-name.ts';
import { matchingChoices } from '../../../../renderer/features/meetings/components/record-picker.tsx';
import { candidates } from '../../../../renderer/features/meetings/presence/candidates.ts';
import { rowCommandOf } from '../../../../renderer/features/meetings/programme/builder-keys.ts';
import { spotOver } from '../../../../renderer/features/meetings/programme/drop-spot.ts';
import { blankRegistration } from '../../../../shared/model/blank.ts';
import { item, line } from '../../../builders/meeting-world.ts';

describe('parts of the meeting pages', () => {
  it.each([
    ['Müller, Anna', 'Anna', 'Müller'],
    ['Anna  Müller', 'Anna', 'Müller'],
    ['Anna Lena Müller', 'Anna Lena', 'Müller'],
    ['Müller', '', 'Müller'],
  ])('take the name "%s" apart', (typed, firstName, lastName) => {
    expect(splitName(typed)).toEqual({ firstName, lastName });
  });

  it('offer only what is not chosen yet and holds every word, umlauts aside', () => {
    const choices = ['Müller', 'Mühlen', 'Köln'].map((label) => ({ value: label, label, hint: '' }));
    expect(matchingChoices(choices, ['Mühlen'], 'mue').map(({ label }) => label)).toEqual(['Müller']);
  });

  it('tell keys with and without modifiers apart', () => {
    const key = (pressed: string, altKey = false, shiftKey = false) =>
      rowCommandOf({ key: pressed, altKey, shiftKey, ctrlKey: false, metaKey: false });
    expect([key('ArrowUp'), key('ArrowUp', true), key('ArrowUp', true, true), key('L', false, true), key('x')]).toEqual(
      ['previous', 'move-up', 'longer', null, null],
    );
  });

  it('land a drag before or after the item it is over, and a block with columns beside a block', () => {
    const child = item('child', { parentId: 'i1' as never });
    const items = [...line([5, 5, 5]), child];
    expect(spotOver(items, 'i0', 'i2')).toEqual({ dayIndex: 0, parentId: null, index: 2 });
    expect(spotOver(items, 'i0', 'child')).toEqual({ dayIndex: 0, parentId: 'i1', index: 0 });
    expect(spotOver([...items, item('other', { parentId: 'i2' as never })], 'i1', 'other')).toMatchObject({
      parentId: null,
    });
    expect(spotOver(items, 'i0', 'i0')).toBeNull();
  });

  it('put people who registered before those who declined, and before everybody else', () => {
    const row = (id: string, registrationStatus: 'DECLINED' | 'REGISTERED') => ({
      registration: { ...blankRegistration(), id: id as never, registrationStatus },
      firstName: '',
      lastName: id,
      listName: id,
      site: '',
      organisation: '',
    });
    const other = { id: 'c' as never, label: 'c', firstName: '', lastName: 'c', site: '', organisation: '' };
    const found = candidates([row('a', 'DECLINED'), row('b', 'REGISTERED')], [other]);
    expect(found.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });
});
