import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { fieldName } from '../field-name.ts';
import type { Mapping } from '../import-stage.ts';
import { ColumnRow } from './column-row.tsx';
import { Recognised } from './recognised.tsx';
import styles from './import-table.module.css';

interface ColumnsStepProps {
  readonly table: ListTable;
  readonly mapping: Mapping;
  readonly isBusy: boolean;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Says what was recognised and lets each column be matched to a field. */
export function ColumnsStep({ table, mapping, isBusy, onMapping, onSheet, onBack, onNext }: ColumnsStepProps) {
  const { imports } = useText();
  const words = imports.mapping;
  const language = useLanguage();
  const name = (field: string): string => fieldName(table, field, { imports, language });
  const used = Object.values(mapping);
  const twice = used.find((field, index) => used.indexOf(field) < index);
  const missing = table.required.find((group) => !group.some((field) => used.includes(field)));
  const choose = (key: string, field: string): void => {
    const { [key]: _before, ...others } = mapping;
    onMapping(field === '' ? others : { ...others, [key]: field });
  };
  return (
    <>
      <Recognised table={table} isBusy={isBusy} onSheet={onSheet} />
      <Section title={words.title} description={words.description}>
        {table.isRemembered ? (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{words.remembered}</MessageBarBody>
          </MessageBar>
        ) : null}
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.column}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.samples}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map((column, index) => (
                <ColumnRow
                  key={column.key}
                  table={table}
                  column={column}
                  number={index + 1}
                  field={mapping[column.key] ?? ''}
                  onField={(field) => choose(column.key, field)}
                />
              ))}
            </tbody>
          </table>
        </div>
        {missing === undefined ? null : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.missing(missing.map(name))}</MessageBarBody>
          </MessageBar>
        )}
        {twice === undefined ? null : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.twice(name(twice))}</MessageBarBody>
          </MessageBar>
        )}
      </Section>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{imports.back}</Button>
        <Button appearance="primary" disabled={missing !== undefined || isBusy} onClick={onNext}>
          {imports.next}
        </Button>
        <span className={styles.quiet}>{words.mapped(used.length, table.columns.length)}</span>
      </div>
    </>
  );
}
