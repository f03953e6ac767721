import type { ReactNode } from 'react';
import styles from './page.module.css';

interface EmptyStateProps {
  /** A large icon of @fluentui/react-icons, such as `<BuildingRegular />`. */
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: ReactNode;
  /** First steps: buttons or links. */
  readonly actions?: ReactNode;
}

/** What stands where nothing is yet: why, and how to begin. */
export function EmptyState({ icon, title, text, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon ? (
        <div className={styles.emptyIcon} aria-hidden="true">
          {icon}
        </div>
      ) : null}
      <p className={styles.emptyTitle}>{title}</p>
      {text ? <p className={styles.emptyText}>{text}</p> : null}
      {actions ? <div className={styles.emptyActions}>{actions}</div> : null}
    </div>
  );
}
