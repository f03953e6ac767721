import { Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import type { ListTarget } from '../import-stage.ts';
import { KindDoubt } from './kind-doubt.tsx';
import { TargetChoice } from './target-choice.tsx';
import styles from './import-table.module.css';

interface RecognisedProps {
  readonly table: ListTable;
  readonly target: ListTarget;
  readonly isBusy: boolean;
  readonly onTarget: (target: ListTarget) => void;
  readonly onSheet: (sheet: string) => void;
}

/** What was found out about the list: how it was read, where its headings are, and its first rows. */
export function Recognised({ table, target, isBusy, onTarget, onSheet }: RecognisedProps) {
  const text = useText();
  const words = text.imports.recognised;
  const facts = [
    [words.file, table.fileName],
    [words.encoding, table.encoding],
    ...(table.separator === null ? [] : [[words.separator, words.separators[table.separator] ?? table.separator]]),
    [words.headerRow, words.inRow(table.headerRow)],
    [words.rows, formatNumber(table.rowCount, text.language)],
  ] as const;
  const rows = Math.max(0, ...table.columns.map((column) => column.samples.length));
  return (
    <Section title={words.title} takesFocus>
      <TargetChoice target={target} onTarget={onTarget} />
      <KindDoubt table={table} isBusy={isBusy} onTarget={onTarget} />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {table.sheets.length > 1 ? (
        <Field label={words.sheet} className={styles.sheet}>
          <Select value={table.sheet ?? ''} disabled={isBusy} onChange={(_, data) => onSheet(data.value)}>
            {table.sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {table.remarks.map((remark) => (
        <MessageBar key={remark} intent="info" layout="multiline">
          <MessageBarBody>{text.imports.listRemarks[remark]}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.firstRows}>
        <table className={styles.table} aria-label={words.firstRows}>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column.key} scope="col" className={styles.nowrap}>
                  {column.heading === '' ? text.imports.mapping.unnamed(index + 1) : column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(rows, 3) }, (_, index) => (
              <tr key={index}>
                {table.columns.map((column) => (
                  <td key={column.key} className={styles.nowrap}>
                    {column.samples[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
