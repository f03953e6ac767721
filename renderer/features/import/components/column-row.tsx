import { mergeClasses, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { ListColumn, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { fieldName } from '../field-name.ts';
import { isBarred } from '../left-out.ts';
import styles from './import-table.module.css';

interface ColumnRowProps {
  readonly table: ListTable;
  readonly column: ListColumn;
  readonly number: number;
  /** Blank: the column is not taken over. */
  readonly field: string;
  readonly onField: (field: string) => void;
}

/** One column of the list, what is in it, and what it is taken over as. */
export function ColumnRow({ table, column, number, field, onField }: ColumnRowProps) {
  const { imports } = useText();
  const words = imports.mapping;
  const language = useLanguage();
  const name = (each: string): string => fieldName(table, each, { imports, language });
  const heading = column.heading === '' ? words.unnamed(number) : column.heading;
  const remarkId = useId();
  const isLeftOut = field === '' || isBarred(column);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.heading, isLeftOut && styles.quiet)}>
        {heading}
      </th>
      <td>
        <Select
          aria-label={words.fieldFor(heading)}
          aria-describedby={column.remark === null ? undefined : remarkId}
          value={isBarred(column) ? '' : field}
          disabled={isBarred(column)}
          onChange={(_, data) => onField(data.value)}
        >
          <option value="">{words.none}</option>
          {table.fields.map((each) => (
            <option key={each} value={each}>
              {name(each)}
            </option>
          ))}
          {table.meetings.length === 0 ? null : (
            <optgroup label={words.meetings}>
              {table.meetings.map(({ id }) => (
                <option key={id} value={`meeting:${id}`}>
                  {name(`meeting:${id}`)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </td>
      <td className={styles.samples}>
        {samplesOf(column.samples)}
        {column.remark === null ? null : <div id={remarkId}>{imports.columnRemarks[column.remark]}</div>}
      </td>
    </tr>
  );
}

function samplesOf(samples: readonly string[]): string {
  const filled = [...new Set(samples.filter((sample) => sample !== ''))];
  return filled.slice(0, 3).join(' · ');
}
