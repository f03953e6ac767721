import { Button, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { fieldName } from '../field-name.ts';
import { canRead, type ListTarget, type Mapping } from '../import-stage.ts';
import { isBarred } from '../left-out.ts';
import { ColumnRow } from './column-row.tsx';
import { ListNotes } from './list-notes.tsx';
import { Recognised } from './recognised.tsx';
import { StepBar } from './step-bar.tsx';
import styles from './import-table.module.css';

interface ColumnsStepProps {
  readonly table: ListTable;
  readonly mapping: Mapping;
  /** What the list is about; differs from the list as it was read until a meeting is chosen. */
  readonly target: ListTarget;
  readonly isBusy: boolean;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onTarget: (target: ListTarget) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Says what was recognised and lets each column be matched to a field. */
export function ColumnsStep({ table, mapping, target, isBusy, ...on }: ColumnsStepProps) {
  const { imports } = useText();
  const words = imports.mapping;
  const language = useLanguage();
  const name = (field: string): string => fieldName(table, field, { imports, language });
  const used = table.columns.flatMap((column) => (isBarred(column) ? [] : (mapping[column.key] ?? [])));
  const twice = used.find((field, index) => used.indexOf(field) < index);
  const missing = table.required.find((group) => !group.some((field) => used.includes(field)));
  const choose = (key: string, field: string): void => {
    const { [key]: _before, ...others } = mapping;
    on.onMapping(field === '' ? others : { ...others, [key]: field });
  };
  return (
    <>
      <Recognised table={table} target={target} isBusy={isBusy} onTarget={on.onTarget} onSheet={on.onSheet} />
      <Section title={words.title} description={words.description}>
        {table.isRemembered ? (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{words.remembered}</MessageBarBody>
          </MessageBar>
        ) : null}
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.title}>
          <table className={mergeClasses(styles.table, styles.mapping)} aria-label={words.title}>
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
        <ListNotes table={table} mapping={mapping} />
      </Section>
      <StepBar>
        <Button onClick={on.onBack}>{imports.back}</Button>
        <Button
          appearance="primary"
          disabled={missing !== undefined || isBusy || !isOfTarget(table, target)}
          onClick={on.onNext}
        >
          {imports.next}
        </Button>
        <span className={styles.quiet}>{words.mapped(used.length, table.columns.length)}</span>
      </StepBar>
    </>
  );
}

// Another kind or meeting was chosen, and the list has not been read anew.
function isOfTarget(table: ListTable, target: ListTarget): boolean {
  return canRead(target) && table.kind === target.kind && table.meetingId === target.meetingId;
}
