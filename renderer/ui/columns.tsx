import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './columns.module.css';

interface ColumnsProps {
  /** Both equally wide; else the first is the wider one, with what the page is about. */
  readonly isEven?: boolean;
  readonly children: ReactNode;
}

/** Sections side by side; one below the other where the window is narrow. */
export function Columns({ isEven = false, children }: ColumnsProps) {
  return <div className={mergeClasses(styles.columns, isEven && styles.even)}>{children}</div>;
}

/** Sections one below the other, in one of the columns or alone. */
export function Column({ children }: { readonly children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}
