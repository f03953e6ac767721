import { Button, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportOutcome, ImportPreview, ImportRow } from '../../../../shared/domain/import/import-preview.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { useText } from '../../../state/use-text.ts';
import { Section } from '../../../ui/page.tsx';
import { CheckRow } from './check-row.tsx';
import styles from './import-table.module.css';

interface CheckStepProps {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly canApply: boolean;
  readonly onBack: () => void;
  readonly onApply: (acceptedRows: number[]) => void;
}

type RowFilter = ImportOutcome | 'all' | 'findings';

const outcomes: readonly ImportOutcome[] = ['new', 'changed', 'same', 'doubtful', 'rejected'];

/** The dry run: every row with its outcome and what was doubtful, before anything is changed. */
export function CheckStep({ preview, isBusy, canApply, onBack, onApply }: CheckStepProps) {
  const text = useText();
  const { imports } = text;
  const words = imports.check;
  const [filter, setFilter] = useState<RowFilter>('all');
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const rows = preview.rows.filter((row) => passes(row, filter));
  const count = preview.counts.new + preview.counts.changed + accepted.size;
  const withFindings = preview.rows.filter((row) => passes(row, 'findings')).length;
  const accept = (row: number, isTaken: boolean): void => {
    const next = new Set(accepted);
    if (isTaken) next.add(row);
    else next.delete(row);
    setAccepted(next);
  };
  const toggle = (value: RowFilter, label: string, rowCount: number) => (
    <ToggleButton
      key={value}
      size="small"
      shape="circular"
      checked={filter === value}
      disabled={rowCount === 0}
      onClick={() => setFilter(value)}
    >
      {label} ({formatNumber(rowCount, text.language)})
    </ToggleButton>
  );
  return (
    <>
      <Section title={words.title} description={words.description}>
        <div className={styles.filters} role="group" aria-label={words.filter}>
          {toggle('all', words.all, preview.rows.length)}
          {outcomes.map((outcome) => toggle(outcome, imports.outcomes[outcome], preview.counts[outcome]))}
          {toggle('findings', words.withFindings, withFindings)}
        </div>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.table}>
          <table className={styles.table} aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">{words.take}</th>
                <th scope="col" className={styles.number}>
                  {words.row}
                </th>
                <th scope="col">{words.outcome}</th>
                <th scope="col">{words.name}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <CheckRow key={row.row} row={row} isAccepted={accepted.has(row.row)} onAccept={accept} />
              ))}
            </tbody>
          </table>
          {rows.length === 0 ? <p className={styles.quiet}>{words.none}</p> : null}
        </div>
      </Section>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{imports.back}</Button>
        <Button
          appearance="primary"
          disabled={count === 0 || isBusy || !canApply}
          onClick={() => onApply([...accepted])}
        >
          {count === 0 ? words.nothing : words.apply(count)}
        </Button>
      </div>
    </>
  );
}

function passes(row: ImportRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'findings') return row.outcome !== 'rejected' && row.findings.length > 0;
  return row.outcome === filter;
}
