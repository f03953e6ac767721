import { CheckmarkRegular, DismissRegular, QuestionRegular } from '@fluentui/react-icons';
import { useCanWrite } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import styles from './registrations.module.css';

interface ConsentCellProps {
  readonly label: string;
  /** Null: not asked, which counts as no. */
  readonly value: boolean | null;
  readonly isReachable: boolean;
  readonly onSet: (value: boolean) => void;
}

/** One consent: not asked, yes or no; a click or key switches to the other answer. */
export function ConsentCell({ label, value, isReachable, onSet }: ConsentCellProps) {
  const { attendance } = useText();
  const canWrite = useCanWrite();
  const answer = value === null ? attendance.consentNotAsked : value ? attendance.consentYes : attendance.consentNo;
  return (
    <button
      type="button"
      className={`${styles.consent ?? ''} ${value === true ? (styles.yes ?? '') : ''}`}
      tabIndex={isReachable ? 0 : -1}
      aria-label={`${label}: ${answer}`}
      disabled={!canWrite}
      onClick={() => onSet(value !== true)}
    >
      {value === null ? (
        <QuestionRegular aria-hidden="true" />
      ) : value ? (
        <CheckmarkRegular aria-hidden="true" />
      ) : (
        <DismissRegular aria-hidden="true" />
      )}
      {answer}
    </button>
  );
}
