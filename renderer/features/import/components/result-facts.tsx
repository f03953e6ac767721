import { useMemo } from 'react';
import { countRun } from '../../../../shared/domain/import-runs/count-records.ts';
import type { ImportRun } from '../../../../shared/model/import-run.ts';
import { useLanguage } from '../../../state/ui-store.ts';
import { useText } from '../../../state/use-text.ts';
import { countText } from '../count-text.ts';
import type { LeftRows } from '../import-stage.ts';
import styles from './import-table.module.css';

interface ResultFactsProps {
  /** Undefined: nothing was changed. */
  readonly run: ImportRun | undefined;
  readonly unchanged: number;
  readonly left: LeftRows;
}

/** What an import did to which records, and which rows stayed behind. */
export function ResultFacts({ run, unchanged, left }: ResultFactsProps) {
  const { imports } = useText();
  const { facts } = imports.result;
  const language = useLanguage();
  const { made, changed } = useMemo(() => countRun(run ?? { changes: [] }), [run]);
  const sentences = [
    // One kind alone is what the sentence above counts.
    made.length > 1 ? facts.made(countText(imports, made, language)) : '',
    changed.length > 1 ? facts.changed(countText(imports, changed, language)) : '',
    unchanged > 0 ? facts.unchanged(unchanged) : '',
    left.doubtful > 0 ? facts.doubtful(left.doubtful) : '',
    left.skipped > 0 ? facts.skipped(left.skipped) : '',
    left.rejected > 0 ? facts.rejected(left.rejected) : '',
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.points}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
