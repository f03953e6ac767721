import { ShieldPersonRegular } from '@fluentui/react-icons';
import styles from './data-hint.module.css';

interface DataHintProps {
  readonly children: string;
}

/** Reminds people what must not be typed here. */
export function DataHint({ children }: DataHintProps) {
  return (
    <span className={styles.hint}>
      <span className={styles.icon} aria-hidden="true">
        <ShieldPersonRegular />
      </span>
      <span>{children}</span>
    </span>
  );
}
