import { Badge, Checkbox, mergeClasses, type BadgeProps } from '@fluentui/react-components';
import type { ImportDecision } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportOutcome, ImportRow, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { withField } from '../decisions.ts';
import { RowChanges } from './row-changes.tsx';
import { RowChoice } from './row-choice.tsx';
import { RowFindings } from './row-findings.tsx';
import styles from './check-list.module.css';

interface CheckRowProps {
  readonly row: ImportRow;
  readonly table: ListTable;
  readonly decision: ImportDecision | undefined;
  /** It is asked which record the row means; otherwise only whether it is taken. */
  readonly isQuestion: boolean;
  /** Null: as if nothing had been decided. */
  readonly onDecide: (decision: ImportDecision | null) => void;
}

const colours: Record<ImportOutcome, NonNullable<BadgeProps['color']>> = {
  new: 'success',
  changed: 'brand',
  same: 'informative',
  doubtful: 'warning',
  skipped: 'subtle',
  rejected: 'subtle',
};

/** One row of the list: what would happen to it and why, and what the user wants. */
export function CheckRow({ row, table, decision, isQuestion, onDecide }: CheckRowProps) {
  const { imports } = useText();
  const words = imports.check;
  const isOut = row.outcome === 'rejected' || row.outcome === 'skipped';
  const hasTick = !isQuestion && (row.isTaken || decision !== undefined);
  return (
    <div className={styles.row}>
      <div className={styles.number}>{words.row(row.row)}</div>
      <div>
        <Badge appearance="tint" color={colours[row.outcome]}>
          {imports.outcomes[row.outcome]}
        </Badge>
      </div>
      <div className={mergeClasses(styles.about, isOut && styles.faded)}>
        <div className={mergeClasses(row.outcome !== 'rejected' && styles.name)}>
          {row.name === '' ? words.blankRow : row.name}
        </div>
        {row.findings.length === 0 ? null : <RowFindings findings={row.findings} />}
        {row.changes.length === 0 ? null : (
          <RowChanges row={row} table={table} onTick={(tick) => onDecide(withField(row, decision, tick))} />
        )}
      </div>
      <div className={styles.decision}>
        {isQuestion ? <RowChoice row={row} decision={decision} onDecide={onDecide} /> : null}
        {hasTick ? (
          <Checkbox
            label={words.take}
            aria-label={words.takeRow(row.row, row.name)}
            checked={row.isTaken}
            onChange={(_, { checked }) => onDecide(checked === true ? null : { action: 'skip' })}
          />
        ) : null}
      </div>
    </div>
  );
}
