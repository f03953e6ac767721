import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { deadlineBands, type DeadlineBand } from '../../../../shared/domain/deadlines/deadline.ts';
import { useText } from '../../../state/use-text.ts';
import styles from '../deadlines.module.css';

interface BandBarProps {
  readonly counts: Readonly<Record<DeadlineBand, number>>;
  /** Null: all of them. */
  readonly shown: DeadlineBand | null;
  readonly onShow: (band: DeadlineBand | null) => void;
}

/** How much is due how soon; a band that is pressed is shown alone. */
export function BandBar({ counts, shown, onShow }: BandBarProps) {
  const { deadlines: words } = useText();
  return (
    <div className={styles.bands} role="group" aria-label={words.bandList}>
      {deadlineBands.map((band) => (
        <ToggleButton
          key={band}
          className={styles.band ?? ''}
          checked={shown === band}
          aria-label={words.bandCount(words.bands[band], counts[band])}
          onClick={() => onShow(shown === band ? null : band)}
        >
          <span
            className={mergeClasses(styles.count, band === 'overdue' && counts[band] > 0 && styles.alarming)}
            aria-hidden="true"
          >
            {counts[band]}
          </span>
          <span aria-hidden="true">{words.bands[band]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
