import { Badge, Checkbox, type BadgeProps } from '@fluentui/react-components';
import type { ImportFinding, ImportOutcome, ImportRow } from '../../../../shared/domain/import/import-preview.ts';
import type { ImportsTexts } from '../../../../shared/i18n/de/imports.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './import-table.module.css';

interface CheckRowProps {
  readonly row: ImportRow;
  readonly isAccepted: boolean;
  readonly onAccept: (row: number, isTaken: boolean) => void;
}

const colours: Record<ImportOutcome, NonNullable<BadgeProps['color']>> = {
  new: 'success',
  changed: 'brand',
  same: 'informative',
  doubtful: 'warning',
  skipped: 'subtle',
  rejected: 'subtle',
};

/** One row of the list with what would happen to it. */
export function CheckRow({ row, isAccepted, onAccept }: CheckRowProps) {
  const { imports } = useText();
  const words = imports.check;
  const isTaken = row.outcome === 'new' || row.outcome === 'changed';
  return (
    <tr className={row.outcome === 'rejected' ? styles.faded : undefined}>
      <td>
        {row.outcome === 'doubtful' || isTaken ? (
          <Checkbox
            aria-label={words.takeRow(row.row, row.name)}
            checked={isTaken || isAccepted}
            disabled={isTaken}
            onChange={(_, data) => onAccept(row.row, data.checked === true)}
          />
        ) : null}
      </td>
      <td className={styles.number}>{row.row}</td>
      <td className={styles.nowrap}>
        <Badge appearance="tint" color={colours[row.outcome]}>
          {imports.outcomes[row.outcome]}
        </Badge>
      </td>
      <td className={styles.name}>
        <div className={row.outcome === 'rejected' ? undefined : styles.strong}>
          {row.name === '' ? words.blankRow : row.name}
        </div>
        {row.changes.length + row.findings.length > 0 ? (
          <ul className={styles.remarks}>
            {row.changes.map((change) => (
              <li key={change.field}>{words.change(fieldName(imports, change.field), change.before, change.after)}</li>
            ))}
            {row.findings.map((finding) => (
              <li key={`${finding.column}/${finding.reason}`}>
                <Finding finding={finding} />
              </li>
            ))}
          </ul>
        ) : null}
      </td>
    </tr>
  );
}

function Finding({ finding }: { readonly finding: ImportFinding }) {
  const { imports } = useText();
  const { column, value, reason } = finding;
  const outcome = outcomeOf(imports, finding);
  return (
    <>
      {column === '' ? null : <span className={styles.column}>{imports.check.valueOf(column, value)} </span>}
      {imports.reasons[reason]} {outcome === '' ? null : <strong>{outcome}</strong>}
    </>
  );
}

function outcomeOf(imports: ImportsTexts, finding: ImportFinding): string {
  const words = imports.check;
  const { column, value, reason, understoodAs } = finding;
  if (reason === 'not-a-record') return '';
  if (understoodAs === null) return words.notTaken;
  if (reason === 'duplicate-in-list') return words.alreadyInRow(understoodAs);
  if (column === '') return words.named(understoodAs);
  return understoodAs === value ? '' : words.understoodAs(understoodAs);
}

function fieldName(imports: ImportsTexts, field: string): string {
  const names: Readonly<Record<string, string>> = imports.fields.sites;
  return names[field] ?? field;
}
