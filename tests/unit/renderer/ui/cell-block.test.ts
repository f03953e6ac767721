import { expect, it } from 'vitest';
import { publishedTextsOf, textsOf } from '../../../../renderer/ui/data-table/cell-block.ts';

interface Row {
  readonly title: string;
  readonly people: number | null;
}

const sheet = {
  items: [
    { title: 'A', people: 2 },
    { title: 'B', people: 0 },
    { title: 'C', people: 30 },
    { title: 'D', people: null },
  ].map((original, at) => ({ kind: 'row' as const, id: String(at), original })),
  columns: [
    { id: 'title', header: 'Titel', text: ({ title }: Row) => title },
    {
      id: 'people',
      header: 'Personen',
      text: ({ people }: Row) => String(people ?? ''),
      sortBy: ({ people }: Row) => people,
      kind: 'people',
    },
  ],
} as never as Parameters<typeof textsOf<Row>>[0]; // only what blocks read
const all = { top: 0, bottom: 3, left: 0, right: 1 };

it('copies small counts of people as a dot, and everything else as it is', () => {
  expect(publishedTextsOf(sheet, all, 3)).toEqual([
    ['A', '•'],
    ['B', '0'],
    ['C', '30'],
    ['D', ''],
  ]);
});

it('copies what is there where nothing is to be hidden', () => {
  expect(publishedTextsOf(sheet, all, 0)).toEqual(textsOf(sheet, all));
});
