import { useCallback } from 'react';
import { recordTitles } from '../../../../shared/domain/record-titles.ts';
import type { Database, TableName } from '../../../../shared/model/database.ts';
import { refText } from '../../../../shared/model/record-ref.ts';
import { usersOfMany } from '../../../../shared/model/references.ts';
import { useToast } from '../../../state/toasts.ts';
import { useCommand } from '../../../state/use-command.ts';
import { useDocument } from '../../../state/use-document.ts';
import { useText } from '../../../state/use-text.ts';
import { FormDialog } from '../../dialog.tsx';
import { useReturnFocus } from '../../use-return-focus.ts';
import styles from './remove-many-dialog.module.css';

interface RemoveManyDialogProps {
  readonly table: TableName;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** As many as a person reads; the rest is counted. */
const mostRecords = 12;
const mostUsers = 3;

/** Asks before many records go to the recycle bin; those in use stay, and the dialog names them and their users. */
export function RemoveManyDialog({ table, records, onClose }: RemoveManyDialogProps) {
  const { enums, sites, views } = useText();
  useReturnFocus();
  const { bulk: texts, plan } = views;
  const run = useCommand();
  const toast = useToast();
  const users = useDocument(
    useCallback((database: Database) => namedUsers(database, table, records), [table, records]),
  );
  const kept = records.filter(({ id }) => users.has(id));
  const removed = records.filter(({ id }) => !users.has(id));
  return (
    <FormDialog
      isOpen
      title={removed.length > 0 ? texts.removeTitle(removed.length) : texts.removeNoneTitle}
      submitLabel={texts.removeConfirm(removed.length || records.length)}
      canSubmit={removed.length > 0}
      onSubmit={async () => {
        const done = await run('records.removeMany', { table, ids: removed.map(({ id }) => id) }, { quiet: true });
        if (done.ok) toast.success(texts.removed(removed.length));
        return done;
      }}
      onClose={onClose}
    >
      <p>{removed.length > 0 ? texts.removeText(removed.length) : texts.removeNone}</p>
      {removed.length > 0 ? (
        <ul className={styles.list}>
          {removed.slice(0, mostRecords).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
          {removed.length > mostRecords ? <li>{plan.more(removed.length - mostRecords)}</li> : null}
        </ul>
      ) : null}
      {kept.length > 0 ? (
        <>
          <p>{texts.kept(kept.length)}</p>
          <ul className={styles.list}>
            {kept.slice(0, mostRecords).map(({ id, name }) => {
              const own = users.get(id) ?? [];
              const named = own
                .slice(0, mostUsers)
                .map((user) => sites.usedBy(enums.recordKind[user.kind], user.title));
              const rest = own.length > mostUsers ? [plan.more(own.length - mostUsers)] : [];
              return <li key={id}>{texts.keptItem(name, [...named, ...rest].join('; '))}</li>;
            })}
            {kept.length > mostRecords ? <li>{plan.more(kept.length - mostRecords)}</li> : null}
          </ul>
        </>
      ) : null}
    </FormDialog>
  );
}

function namedUsers(database: Database, table: TableName, records: RemoveManyDialogProps['records']) {
  const found = usersOfMany(database, table, new Set(records.map(({ id }) => id)));
  return new Map([...found].map(([id, refs]) => [id, recordTitles(database, refs.map(refText))]));
}
