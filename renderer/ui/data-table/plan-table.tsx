import { mergeClasses } from '@fluentui/react-components';
import { ArrowRightRegular, ProhibitedRegular } from '@fluentui/react-icons';
import type { PlannedCell } from '../../../shared/commands/plan-cells.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useText } from '../../state/use-text.ts';
import styles from './plan-table.module.css';

interface PlanTableProps<Row> {
  readonly plan: readonly PlannedCell<Row>[];
  readonly nameOf: (row: Row) => string;
}

/** As many as a person reads; the rest is counted. */
const mostShown = 200;

/** Every planned change: what stands there now, what will, and why not where it cannot. What is refused comes first. */
export function PlanTable<Row>({ plan, nameOf }: PlanTableProps<Row>) {
  const { views, language } = useText();
  const { plan: texts, cells } = views;
  const sorted = [
    ...plan.filter(({ outcome }) => 'refused' in outcome),
    ...plan.filter(({ outcome }) => 'call' in outcome),
  ];
  return (
    <div className={styles.frame} role="region" aria-label={texts.label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.record}</th>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, mostShown).map((cell, index) => (
            <tr key={index}>
              <th scope="row">{nameOf(cell.row)}</th>
              <td>{cell.header}</td>
              <td className={mergeClasses(cell.before === '' && styles.blank)}>{cell.before || texts.blank}</td>
              <td>
                <span className={styles.after}>
                  {'refused' in cell.outcome ? (
                    <ProhibitedRegular aria-hidden="true" />
                  ) : (
                    <ArrowRightRegular aria-hidden="true" />
                  )}
                  <span
                    className={mergeClasses(
                      cell.after === '' && styles.blank,
                      'refused' in cell.outcome && styles.struck,
                    )}
                  >
                    {cell.after || texts.blank}
                  </span>
                </span>
                {'refused' in cell.outcome ? (
                  <div className={styles.refused}>
                    <strong>{texts.refused}:</strong> {cell.outcome.refused}
                  </div>
                ) : null}
                {cell.from && 'call' in cell.outcome ? (
                  <div className={styles.note}>{cells.from(formatDay(cell.from, language))}</div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > mostShown ? <p className={styles.more}>{texts.more(sorted.length - mostShown)}</p> : null}
    </div>
  );
}
