import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { formatList } from '../../../../shared/i18n/format.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import type { Mapping } from '../import-stage.ts';
import { columnsLeftOut, meetingsMade } from '../left-out.ts';
import styles from './import-table.module.css';

interface ListNotesProps {
  readonly table: ListTable;
  readonly mapping: Mapping;
}

/** Says before anything is changed which columns stay behind, and which meetings would be made. */
export function ListNotes({ table, mapping }: ListNotesProps) {
  const { imports } = useText();
  const words = imports.mapping;
  const language = useLanguage();
  const left = columnsLeftOut(table, mapping);
  const made = meetingsMade(table, mapping);
  const headings = left.map(({ column, number }) =>
    column.heading === '' ? words.unnamed(number) : words.quoted(column.heading),
  );
  const meetings = made.map(({ title }) => title);
  return (
    <>
      {made.length === 0 ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.anywhere}>
            {words.makes(made.length, formatList(meetings, language))}
          </MessageBarBody>
        </MessageBar>
      )}
      {left.length === 0 ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.anywhere}>
            {words.leftOut(left.length, formatList(headings, language))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
