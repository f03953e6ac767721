import { Checkbox } from '@fluentui/react-components';
import type { ImportRow, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { fieldName } from '../field-name.ts';
import styles from './check-list.module.css';

interface RowChangesProps {
  readonly row: ImportRow;
  readonly table: ListTable;
  readonly onTick: (tick: { readonly field: string; readonly isTaken: boolean }) => void;
}

/** What a row changes in a known record, field by field, each with a tick. */
export function RowChanges({ row, table, onTick }: RowChangesProps) {
  const { imports } = useText();
  const language = useLanguage();
  return (
    <div className={styles.changes} role="group" aria-label={imports.check.fields(row.name)}>
      {row.changes.map(({ field, before, after, isTaken }) => (
        <Checkbox
          key={field}
          label={imports.check.change(fieldName(table, field, { imports, language }), before, after)}
          checked={isTaken}
          disabled={row.outcome === 'doubtful'}
          onChange={(_, { checked }) => onTick({ field, isTaken: checked === true })}
        />
      ))}
    </div>
  );
}
