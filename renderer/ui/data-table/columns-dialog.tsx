import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useText } from '../../state/use-text.ts';
import styles from './columns-dialog.module.css';
import type { DataColumn } from './column.ts';

interface ColumnsDialogProps<Row extends object> {
  /** The shown columns from left to right. */
  readonly columns: readonly DataColumn<Row>[];
  readonly onArrange: (columnIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Puts the shown columns into another order; the table behind follows at once. */
export function ColumnsDialog<Row extends object>({ columns, onArrange, onClose }: ColumnsDialogProps<Row>) {
  const { common, views } = useText();
  const { columns: texts } = views;

  function swap(index: number, other: number): void {
    const ids = columns.map(({ id }) => id);
    const [moved = '', pushed = ''] = [ids[index], ids[other]];
    ids[index] = pushed;
    ids[other] = moved;
    onArrange(ids);
  }

  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <p>{texts.text}</p>
            <ol className={styles.list}>
              {columns.map(({ id, header }, index) => (
                <li key={id} className={styles.column}>
                  <span>{header}</span>
                  <span className={styles.buttons}>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<ArrowUpRegular />}
                      aria-label={texts.left(header)}
                      title={texts.left(header)}
                      disabledFocusable={index < 2}
                      onClick={() => index >= 2 && swap(index, index - 1)}
                    />
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<ArrowDownRegular />}
                      aria-label={texts.right(header)}
                      title={texts.right(header)}
                      disabledFocusable={index === 0 || index === columns.length - 1}
                      onClick={() => index > 0 && index < columns.length - 1 && swap(index, index + 1)}
                    />
                  </span>
                </li>
              ))}
            </ol>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {common.actions.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
