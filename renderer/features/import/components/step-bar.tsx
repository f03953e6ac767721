import type { ReactNode } from 'react';
import styles from './step-bar.module.css';

/** The buttons that lead from a step to the next, in sight however long the step is. */
export function StepBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}
