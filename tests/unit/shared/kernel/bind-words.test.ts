import { expect, it } from 'vitest';
import { bindWords } from '../../../../shared/kernel/bind-words.ts';

it.each([
  ['teil, 9 weniger als', 'teil, 9~weniger als'],
  ['1.849 Teilnahmen im Jahr 2025', '1.849~Teilnahmen im Jahr 2025'],
  ['am 19. März 2026', 'am 19.~März 2026'],
  ['Jobcenter Auenburg (zkT), Land', 'Jobcenter Auenburg~(zkT), Land'],
  ['Treffen (zum dritten Mal)', 'Treffen (zum dritten Mal)'],
  ['Raum A2 im Haus', 'Raum A2 im Haus'],
  ['2024 2025', '2024 2025'],
])('binds what belongs on one line in %j', (text, bound) => {
  expect(bindWords(text).replaceAll('\u00a0', '~')).toBe(bound);
});
