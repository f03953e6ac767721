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
        {row.outcome === 'doubtful' ? (
          <Checkbox
            aria-label={words.takeRow(row.row, row.name)}
            checked={isAccepted}
            onChange={(_, data) => onAccept(row.row, data.checked === true)}
          />
        ) : (
          <Checkbox aria-label={words.takeRow(row.row, row.name)} checked={isTaken} disabled />
        )}
      </td>
      <td className={styles.number}>{row.row}</td>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      <td className={styles.nowrap}>
        <Badge appearance="tint" color={colours[row.outcome]}>
          {imports.outcomes[row.outcome]}
        </Badge>
      </td>
      <td>
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
      </td>
    </tr>
  );
}

function Finding({ finding }: { readonly finding: ImportFinding }) {
  const { imports } = useText();
  const words = imports.check;
  const { column, value, reason, understoodAs } = finding;
  const isWholeRow = column === '';
  return (
    <>
      {isWholeRow ? null : (
        <span className={styles.column}>
          {column}: „{value}“{' '}
        </span>
      )}
      {imports.reasons[reason]}{' '}
      {reason === 'duplicate-in-list' && understoodAs !== null ? words.alreadyInRow(understoodAs) : null}
      {!isWholeRow && understoodAs !== null ? <strong>{words.understoodAs(understoodAs)}</strong> : null}
      {reason === 'new-organisation' || reason === 'similar-record' ? <strong>„{understoodAs}“</strong> : null}
      {!isWholeRow && understoodAs === null ? <strong>{words.notTaken}</strong> : null}
    </>
  );
}

function fieldName(imports: ImportsTexts, field: string): string {
  const names: Readonly<Record<string, string>> = imports.fields;
  return names[field] ?? field;
}
