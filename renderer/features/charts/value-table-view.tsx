import type { ChartSpec } from '../../../shared/documents/charts/chart-spec.ts';
import { valueTable } from '../../../shared/documents/charts/value-table.ts';
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
          {rows.map(({ name, values }, row) => (
            <tr key={`${name}/${String(row)}`}>
              <th scope="row">{name}</th>
              {values.map((value, column) => (
                <td key={head[column + 1]}>{value === null ? charts.noValue : formatNumber(value, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
