import { Button, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import type { Mapping } from '../import-stage.ts';
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
  const used = Object.values(mapping);
  const twice = table.fields.find((field) => used.filter((each) => each === field).length > 1);
  const hasName = table.required.every((group) => group.some((field) => used.includes(field)));
  const names: Readonly<Record<string, string>> = imports.fields[table.kind];
  const choose = (key: string, field: string): void => {
    const { [key]: _before, ...others } = mapping;
    onMapping(field === '' ? others : { ...others, [key]: field });
  };
  return (
    <>
      <Recognised table={table} isBusy={isBusy} onSheet={onSheet} />
      <Section title={words.title} description={words.description}>
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
              {table.columns.map((column, index) => {
                const heading = column.heading === '' ? words.unnamed(index + 1) : column.heading;
                return (
                  <tr key={column.key}>
                    <th scope="row">{heading}</th>
                    <td>
                      <Select
                        aria-label={words.fieldFor(heading)}
                        value={mapping[column.key] ?? ''}
                        onChange={(_, data) => choose(column.key, data.value)}
                      >
                        <option value="">{words.none}</option>
                        {table.fields.map((field) => (
                          <option key={field} value={field}>
                            {names[field] ?? field}
                          </option>
                        ))}
                      </Select>
                    </td>
                    <td className={styles.samples}>{samplesOf(column.samples)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        {hasName ? null : (
          <MessageBar intent="error">
            <MessageBarBody>{words.nameMissing}</MessageBarBody>
          </MessageBar>
        )}
        {twice ? (
          <MessageBar intent="warning">
            <MessageBarBody>{words.twice(names[twice] ?? twice)}</MessageBarBody>
          </MessageBar>
        ) : null}
      </Section>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{imports.back}</Button>
        <Button appearance="primary" disabled={!hasName || isBusy} onClick={onNext}>
          {imports.next}
        </Button>
        <span className={styles.quiet}>{words.mapped(used.length, table.columns.length)}</span>
      </div>
    </>
  );
}

function samplesOf(samples: readonly string[]): string {
  const filled = [...new Set(samples.filter((sample) => sample !== ''))];
  return filled.slice(0, 3).join(' · ');
}
