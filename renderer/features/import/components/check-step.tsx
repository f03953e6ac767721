import { Button, Spinner } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportPreview, ImportRow, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { isQuestion, withBulk, withDecision } from '../decisions.ts';
import type { Mapping } from '../import-stage.ts';
import { useCheck } from '../use-check.ts';
import { BulkMenu } from './bulk-menu.tsx';
import { CheckFilters, passes, type RowFilter } from './check-filters.tsx';
import { CheckList } from './check-list.tsx';
import { ListNotes } from './list-notes.tsx';
import styles from './import-table.module.css';

interface CheckStepProps {
  readonly table: ListTable;
  readonly mapping: Mapping;
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly canApply: boolean;
  /** What was decided before, when one comes back. */
  readonly decisions: ImportDecisions;
  readonly onBack: (decisions: ImportDecisions) => void;
  readonly onApply: (decisions: ImportDecisions, preview: ImportPreview) => void;
}

const noRows: ReadonlySet<number> = new Set();

/** The dry run: every row with its outcome, and the decision where one is due, before anything is changed. */
export function CheckStep({ table, mapping, isBusy, canApply, onBack, onApply, ...before }: CheckStepProps) {
  const { imports } = useText();
  const words = imports.check;
  const { preview, decisions, isChecking, decide } = useCheck({ listId: table.listId, mapping }, before);
  const first = before.preview;
  const [filter, setFilter] = useState<RowFilter>('all');
  // A row that was just decided stays in sight, whatever it has become.
  const [decided, setDecided] = useState(noRows);
  const asked = useMemo(() => new Set(first.rows.filter(isQuestion).map(({ row }) => row)), [first]);
  const rows = useMemo(
    () => preview.rows.filter((row) => decided.has(row.row) || passes(row, filter)),
    [preview, filter, decided],
  );
  const count = preview.rows.reduce((sum, row) => sum + (row.isTaken ? 1 : 0), 0);
  const filterBy = (next: RowFilter): void => {
    setDecided(noRows);
    setFilter(next);
  };
  return (
    <Section title={words.title} description={words.description} takesFocus>
      <ListNotes table={table} mapping={mapping} />
      {/* Above the rows, so that a keyboard need not pass all of them. */}
      <div className={styles.buttons}>
        <Button onClick={() => onBack(decisions)}>{imports.back}</Button>
        <Button
          appearance="primary"
          disabled={count === 0 || isBusy || isChecking || !canApply}
          onClick={() => onApply(decisions, preview)}
        >
          {count === 0 ? words.nothing : words.apply(count)}
        </Button>
        <span role="status" className={styles.quiet}>
          {isChecking || isBusy ? <Spinner size="tiny" label={words.checking} /> : <OpenRows preview={preview} />}
        </span>
      </div>
      <div className={styles.tools}>
        <CheckFilters preview={preview} filter={filter} onFilter={filterBy} />
        <BulkMenu rows={rows} onBulk={(name) => decide(withBulk(decisions, rows, name))} />
      </div>
      <CheckList
        rows={rows}
        table={table}
        decisions={decisions}
        isQuestion={(row: ImportRow) => asked.has(row.row) || isQuestion(row)}
        onDecide={(row, decision) => {
          setDecided(new Set(decided).add(row.row));
          decide(withDecision(decisions, row.row, decision));
        }}
      />
    </Section>
  );
}

function OpenRows({ preview }: { readonly preview: ImportPreview }) {
  const { check } = useText().imports;
  const { doubtful } = preview.counts;
  return doubtful === 0 ? null : check.stillOpen(doubtful);
}
