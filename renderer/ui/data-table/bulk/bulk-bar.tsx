import { Button } from '@fluentui/react-components';
import { DeleteRegular, DismissRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import type { DataColumn, TableBulk } from '../column.ts';
import styles from '../data-table.module.css';
import type { CellChanges } from '../use-cell-changes.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import { RemoveManyDialog } from './remove-many-dialog.tsx';

interface BulkBarProps<Row extends object> {
  readonly bulk: TableBulk;
  /** The ticked rows, those out of sight included. */
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly getRowId: (row: Row) => string;
  readonly changes: CellChanges<Row>;
  readonly onClear: () => void;
}

/** What can be done with the ticked rows. */
export function BulkBar<Row extends object>({ bulk, rows, columns, getRowId, changes, onClear }: BulkBarProps<Row>) {
  const { bulk: texts } = useText().views;
  const canWrite = useCanWrite();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const ids = rows.map(getRowId);
  const nameOf = (row: Row): string => columns[0]?.text(row) ?? '';
  return (
    <div className={styles.bulk} role="group" aria-label={texts.actions}>
      <span role="status">{texts.selected(rows.length)}</span>
      {canWrite && columns.some(({ edit }) => edit) ? (
        <Button size="small" icon={<EditRegular />} onClick={() => setOpen('edit')}>
          {texts.edit}
        </Button>
      ) : null}
      {bulk.actions?.(ids)}
      {canWrite ? (
        <Button size="small" icon={<DeleteRegular />} onClick={() => setOpen('remove')}>
          {texts.remove}
        </Button>
      ) : null}
      <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClear}>
        {texts.clear}
      </Button>
      {open === 'edit' ? (
        <BulkEditDialog rows={rows} columns={columns} nameOf={nameOf} changes={changes} onClose={close} />
      ) : null}
      {open === 'remove' ? (
        <RemoveManyDialog
          table={bulk.table}
          records={rows.map((row) => ({ id: getRowId(row), name: nameOf(row) }))}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
