import { afterEach, describe, expect, it, vi } from 'vitest';
import { required } from '../../../../shared/kernel/assert.ts';
import { useUiStore } from '../../../../renderer/state/ui-store.ts';
import type { DataColumn } from '../../../../renderer/ui/data-table/column.ts';
import { DataTable } from '../../../../renderer/ui/data-table/data-table.tsx';
import { click, press, render, type, type Rendered } from './render.tsx';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly people: number | null;
}

const places: readonly Place[] = [
  { id: '1', name: 'Zwickau', status: 'aktiv', people: 10 },
  { id: '2', name: 'Öhringen', status: 'ruhend', people: 9 },
  { id: '3', name: 'Ostheim', status: 'aktiv', people: null },
  { id: '4', name: 'Stand 10', status: 'aktiv', people: 2 },
  { id: '5', name: 'Stand 9', status: 'aktiv', people: 30 },
];

const columns: readonly DataColumn<Place>[] = [
  { id: 'name', header: 'Name', text: (place) => place.name },
  { id: 'status', header: 'Status', text: (place) => place.status, hasFilter: true },
  { id: 'people', header: 'Personen', text: (place) => String(place.people ?? ''), sortBy: (place) => place.people },
  { id: 'note', header: 'Notiz', text: () => 'x', isInitiallyHidden: true },
];

let rendered: Rendered | null = null;
afterEach(() => rendered?.leave());

interface Given {
  readonly rows?: readonly Place[];
  readonly onOpen?: (place: Place) => void;
  readonly onEdit?: (place: Place) => void;
}

async function table(given: Given = {}): Promise<HTMLElement> {
  rendered = await render(
    <DataTable
      tableId="places"
      label="Orte"
      rows={given.rows ?? places}
      columns={columns}
      getRowId={(place) => place.id}
      initialSort={{ id: 'name', desc: false }}
      emptyState={<p>Noch keine Orte</p>}
      {...(given.onOpen ? { onOpen: given.onOpen } : {})}
      {...(given.onEdit ? { onEdit: given.onEdit } : {})}
    />,
  );
  return rendered.page;
}

function names(page: HTMLElement): (string | null)[] {
  return [...page.querySelectorAll('[role="rowheader"]')].map((cell) => cell.textContent);
}

function grid(page: HTMLElement): HTMLElement {
  return required(page.querySelector<HTMLElement>('[role="grid"]'), 'the table is drawn');
}

function heading(page: HTMLElement, text: string): Element {
  const found = [...page.querySelectorAll('[role="columnheader"]')].find((each) => each.textContent === text);
  return required(found, `there is a column ${text}`);
}

describe('a data table', () => {
  it('sorts the German way, numbers in names by value', async () => {
    expect(names(await table())).toEqual(['Öhringen', 'Ostheim', 'Stand 9', 'Stand 10', 'Zwickau']);
  });

  it('sorts by a column on a click, and the other way on the next', async () => {
    const page = await table();
    await click(heading(page, 'Personen'));
    expect(names(page)).toEqual(['Stand 10', 'Öhringen', 'Zwickau', 'Stand 9', 'Ostheim']);
    await click(heading(page, 'Personen'));
    expect(names(page)).toEqual(['Stand 9', 'Zwickau', 'Öhringen', 'Stand 10', 'Ostheim']);
    expect(heading(page, 'Personen').getAttribute('aria-sort')).toBe('descending');
  });

  it('filters by words in any column, umlauts or not', async () => {
    const page = await table();
    const filter = required(page.querySelector<HTMLInputElement>('[data-page-filter]'), 'the table has a filter');
    await type(filter, 'ruhend oehr');
    expect(names(page)).toEqual(['Öhringen']);
    expect(page.querySelector('[role="status"]')?.textContent).toBe('1 von 5 Einträgen');
  });

  it('says so when nothing fits, and offers to clear the filter', async () => {
    const page = await table();
    await type(required(page.querySelector<HTMLInputElement>('[data-page-filter]'), 'filter'), 'qqq');
    expect(page.textContent).toContain('Kein Eintrag passt zum Filter');
    const buttons = [...page.querySelectorAll('button')].filter((each) => each.textContent === 'Filter aufheben');
    await click(required(buttons.at(-1), 'there is a way back'));
    expect(names(page)).toHaveLength(5);
  });

  it('remembers order and columns under its name', async () => {
    const page = await table();
    await click(heading(page, 'Personen'));
    expect(useUiStore.getState().tables['places']?.sort).toEqual([{ id: 'people', desc: false }]);
    expect([...page.querySelectorAll('[role="columnheader"]')].map((each) => each.textContent)).not.toContain('Notiz');
  });

  it('tells assistive technology how many rows there are, drawn or not', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...places[0]!,
      id: String(index),
      name: `Ort ${index}`,
    }));
    const page = await table({ rows: many });
    expect(grid(page).getAttribute('aria-rowcount')).toBe('5001');
    expect(names(page).length).toBeGreaterThan(10);
    expect(names(page).length).toBeLessThan(60);
  });

  it('moves by arrows, Home and End, and opens with Enter', async () => {
    const onOpen = vi.fn();
    const page = await table({ onOpen });
    const active = (): string | null | undefined =>
      document.getElementById(grid(page).getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toBe('Öhringen');
    await press(grid(page), 'ArrowDown');
    await press(grid(page), 'ArrowRight');
    expect(active()).toBe('aktiv');
    await press(grid(page), 'End', { ctrlKey: true });
    await press(grid(page), 'Home');
    expect(active()).toBe('Zwickau');
    await press(grid(page), 'Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(places[0]);
  });

  it('sorts with Enter on a heading', async () => {
    const page = await table();
    await press(grid(page), 'ArrowUp');
    await press(grid(page), 'Enter');
    expect(names(page)[0]).toBe('Zwickau');
  });

  it('edits with F2', async () => {
    const onEdit = vi.fn();
    const page = await table({ onEdit });
    await press(grid(page), 'F2');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(places[1]);
  });

  it('shows how to begin while there are no rows at all', async () => {
    expect((await table({ rows: [] })).textContent).toContain('Noch keine Orte');
  });
});
