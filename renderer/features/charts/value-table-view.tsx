import type { ChartSpec } from '../../../shared/documents/charts/chart-spec.ts';
import { valueTable, valueText } from '../../../shared/documents/charts/value-table.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useLanguage } from '../../state/ui-store.ts';
import { useText } from '../../state/use-text.ts';
import styles from './value-table-view.module.css';

interface ValueTableViewProps {
  readonly spec: ChartSpec;
  readonly caption: string;
  /** Whether the keyboard can scroll it; not while it is only there for screen readers. */
  readonly isFocusable: boolean;
}

/** The numbers of a chart as a plain table. */
export function ValueTableView({ spec, caption, isFocusable }: ValueTableViewProps) {
  const { charts } = useText();
  const language = useLanguage();
  const { head, rows } = valueTable(spec);
  const words = { write: (value: number) => formatNumber(value, language), blank: charts.noValue };
  return (
    <div {...(isFocusable ? { className: styles.scroller, tabIndex: 0, role: 'region', 'aria-label': caption } : {})}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.name}/${String(index)}`}>
              <th scope="row">{row.name}</th>
              {row.values.map((_, column) => (
                <td key={head[column + 1]}>{valueText(row, column, words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
