import type { ImportFinding } from '../../../../shared/domain/import/import-preview.ts';
import type { ImportsTexts } from '../../../../shared/i18n/de/imports.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './check-list.module.css';

/** One doubt or refusal, and what became of the value. */
export function RowFinding({ finding }: { readonly finding: ImportFinding }) {
  const { imports } = useText();
  const { column, value, reason } = finding;
  const outcome = outcomeOf(imports, finding);
  return (
    <>
      {column === '' ? null : <span className={styles.quiet}>{imports.check.valueOf(column, value)} </span>}
      {imports.reasons[reason]} {outcome === '' ? null : <strong>{outcome}</strong>}
    </>
  );
}

function outcomeOf(imports: ImportsTexts, finding: ImportFinding): string {
  const words = imports.check;
  const { column, value, reason, understoodAs } = finding;
  if (reason === 'not-a-record') return '';
  if (understoodAs === null) return words.notTaken;
  if (reason === 'duplicate-in-list' || reason === 'later-answer-counts') return words.alreadyInRow(understoodAs);
  // The sentence says it already.
  if (reason === 'no-place-free') return '';
  if (reason === 'unknown-person') return words.enteredAs(understoodAs);
  if (column === '') return words.named(understoodAs);
  return understoodAs === value ? '' : words.understoodAs(understoodAs);
}
