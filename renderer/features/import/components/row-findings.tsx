import type { ImportFinding } from '../../../../shared/domain/import/import-preview.ts';
import type { ImportsTexts } from '../../../../shared/i18n/de/imports.ts';
import { useText } from '../../../state/use-text.ts';
import { RowFinding } from './row-finding.tsx';
import styles from './check-list.module.css';

const mostAlone = 2;

/** The doubts and refusals of a row; many of one kind are said in one sentence. */
export function RowFindings({ findings }: { readonly findings: readonly ImportFinding[] }) {
  const { imports } = useText();
  const groups = new Map<string, ImportFinding[]>();
  for (const finding of findings) {
    const key = finding.column === '' ? '' : finding.reason;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return (
    <ul className={styles.remarks}>
      {[...groups].map(([key, group]) => {
        const [first] = group;
        if (key === '' || group.length <= mostAlone || first === undefined) {
          return group.map((finding, index) => (
            <li key={`${key}${String(index)}`}>
              <RowFinding finding={finding} />
            </li>
          ));
        }
        return (
          <li key={key}>
            {imports.reasons[first.reason]}{' '}
            <span className={styles.quiet}>{group.map((finding) => shortText(imports, finding)).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

function shortText({ check }: ImportsTexts, { column, value, understoodAs }: ImportFinding): string {
  if (understoodAs === null || understoodAs === value) return check.valueShort(column, value);
  return check.change(column, value, understoodAs);
}
