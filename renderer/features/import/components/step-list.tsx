import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useText } from '../../../state/use-text.ts';
import { importSteps, type ImportStage } from '../import-stage.ts';
import styles from './step-list.module.css';

/** Shows where one is on the way, and says so to screen readers when it changes. */
export function StepList({ current }: { readonly current: ImportStage['step'] }) {
  const { imports } = useText();
  const at = importSteps.indexOf(current);
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(current);
  useEffect(() => {
    // The button that was pressed is gone with its step; the focus waits at the new step's name.
    if (before.current !== current) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    before.current = current;
  }, [current]);
  return (
    <nav aria-label={imports.stepsLabel}>
      <ol className={styles.steps} ref={list}>
        {importSteps.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, index < at && styles.done, index === at && styles.current)}
            {...(index === at ? { 'aria-current': 'step' as const, tabIndex: -1 } : {})}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < at ? <CheckmarkRegular /> : index + 1}
            </span>
            <span>{imports.steps[step]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
