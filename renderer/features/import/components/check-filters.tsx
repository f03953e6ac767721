import { ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ImportOutcome, ImportPreview, ImportRow } from '../../../../shared/domain/import/import-preview.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './import-table.module.css';

/** Which rows are shown. */
export type RowFilter = ImportOutcome | 'all' | 'findings';

interface CheckFiltersProps {
  readonly preview: ImportPreview;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

const outcomes: readonly ImportOutcome[] = ['new', 'changed', 'same', 'doubtful', 'skipped', 'rejected'];

/** How many rows have which outcome; each number shows its rows. */
export function CheckFilters({ preview, filter, onFilter }: CheckFiltersProps) {
  const text = useText();
  const { imports } = text;
  const words = imports.check;
  const withFindings = useMemo(() => preview.rows.filter((row) => passes(row, 'findings')).length, [preview]);
  const toggle = (value: RowFilter, label: string, count: number) => (
    <ToggleButton
      key={value}
      size="small"
      shape="circular"
      checked={filter === value}
      disabled={count === 0 && filter !== value}
      onClick={() => onFilter(value)}
    >
      {label} ({formatNumber(count, text.language)})
    </ToggleButton>
  );
  return (
    <div className={styles.filters} role="group" aria-label={words.filter}>
      {toggle('all', words.all, preview.rows.length)}
      {outcomes
        .filter((outcome) => outcome !== 'skipped' || preview.counts.skipped > 0 || filter === 'skipped')
        .map((outcome) => toggle(outcome, imports.outcomes[outcome], preview.counts[outcome]))}
      {toggle('findings', words.withFindings, withFindings)}
    </div>
  );
}

/** Says whether a row is shown under a filter. */
export function passes(row: ImportRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'findings') return row.outcome !== 'rejected' && row.findings.length > 0;
  return row.outcome === filter;
}
