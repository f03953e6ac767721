import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { recordTitles } from '../../../shared/domain/record-titles.ts';
import type { Database, TableName } from '../../../shared/model/database.ts';
import { refText } from '../../../shared/model/record-ref.ts';
import { usersOf } from '../../../shared/model/references.ts';
import { useDocument } from '../../state/use-document.ts';
import { useText } from '../../state/use-text.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import styles from './remove-dialog.module.css';

interface RemoveDialogProps {
  readonly table: TableName;
  readonly id: string;
  /** What the record is called. */
  readonly name: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before a record is deleted; one that others use cannot be, and the dialog names who uses it. */
export function RemoveDialog({ table, id, name, onConfirm, onClose }: RemoveDialogProps) {
  const { enums, sites } = useText();
  const { remove, usedBy } = sites;
  const users = useDocument(
    useCallback((database: Database) => recordTitles(database, usersOf(database, table, id).map(refText)), [table, id]),
  );
  if (users.length === 0) {
    return (
      <ConfirmDialog
        isOpen
        title={remove.title(name)}
        text={remove.explain}
        confirmLabel={remove.confirm}
        onConfirm={onConfirm}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{remove.usedTitle(name)}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <p>{remove.usedText}</p>
            <ul className={styles.users}>
              {users.slice(0, mostNamed).map((user) => (
                <li key={`${user.kind}/${user.id}`}>{usedBy(enums.recordKind[user.kind], user.title)}</li>
              ))}
              {users.length > mostNamed ? <li>{remove.andMore(users.length - mostNamed)}</li> : null}
            </ul>
            <p>{remove.usedNext}</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {remove.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const mostNamed = 8;
