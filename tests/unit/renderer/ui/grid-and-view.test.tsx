import { act } from 'react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataColumn } from '../../../../renderer/ui/data-table/column.ts';
import { useDataTable, type DataTableModel } from '../../../../renderer/ui/data-table/use-data-table.ts';
import { arrangementOf } from '../../../../shared/domain/views/arrangement.ts';
import { rowsOfView } from '../../../../shared/domain/views/rows-of-view.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { anyListDay, anyView, listedOffice } from '../../../builders/list-worlds.ts';
import { withDrawnList } from './list-worlds.ts';
import { render } from './render.tsx';

interface ProbeProps<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly onShow: (model: DataTableModel<Row>) => void;
}

/** A table without its cells: what it would show, told to the test. */
function Probe<Row extends { readonly id: string }>({ rows, columns, onShow }: ProbeProps<Row>) {
  onShow(useDataTable({ tableId: 'probe', rows, columns, getRowId: ({ id }) => id, initialSort: undefined }));
  return null;
}

describe('a list on the screen and a saved view of it', () => {
  it('show the same rows in the same order, on any day, grouped or not', async () => {
    await fc.assert(
      fc.asyncProperty(anyView, anyListDay, (view, on) =>
        withDrawnList(view.viewList, { database: listedOffice, on }, async ({ rows, columns }) => {
          let shown: DataTableModel<(typeof rows)[number]> | null = null;
          const page = await render(<Probe rows={rows} columns={columns} onShow={(model) => void (shown = model)} />);
          const model = (): DataTableModel<(typeof rows)[number]> => required(shown, 'the table is drawn');
          await act(() => Promise.resolve(model().setArrangement(arrangementOf(view), view.id)));
          const expected = rowsOfView(listedOffice, view, on);
          expect(model().shown.map(({ id }) => id)).toEqual(expected);
          expect(model().items.flatMap((item) => (item.kind === 'row' ? item.id : []))).toEqual(expected);
          await page.leave();
        }),
      ),
      { numRuns: 60 },
    );
  });
});
