import type { ImportDecision, ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportRow, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { TallList } from '../../../ui/tall-list.tsx';
import { CheckRow } from './check-row.tsx';
import styles from './check-list.module.css';

interface CheckListProps {
  readonly rows: readonly ImportRow[];
  readonly table: ListTable;
  readonly decisions: ImportDecisions;
  readonly isQuestion: (row: ImportRow) => boolean;
  readonly onDecide: (row: ImportRow, decision: ImportDecision | null) => void;
}

const usualHeightPx = 56;
const numberOf = (row: ImportRow): number => row.row;

/** The rows of a list with what would happen to each, however many there are. */
export function CheckList({ rows, table, decisions, isQuestion, onDecide }: CheckListProps) {
  const { check: words } = useText().imports;
  if (rows.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <TallList label={words.table} items={rows} getKey={numberOf} usualHeightPx={usualHeightPx}>
      {(row) => (
        <CheckRow
          row={row}
          table={table}
          decision={decisions[String(row.row)]}
          isQuestion={isQuestion(row)}
          onDecide={(decision) => onDecide(row, decision)}
        />
      )}
    </TallList>
  );
}
