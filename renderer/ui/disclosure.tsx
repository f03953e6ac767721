import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  /** What is inside, with its number, such as "Ehemalige Mitglieder (3)". */
  readonly label: string;
  readonly children: ReactNode;
}

/** Something seldom looked at, folded away under its name. */
export function Disclosure({ label, children }: DisclosureProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        {label}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
