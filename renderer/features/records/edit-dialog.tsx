import { useEffect, useState, type ReactNode } from 'react';
import type { AppError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { useText } from '../../state/use-text.ts';
import { FormDialog } from '../../ui/dialog.tsx';
import { problemOf, type OwnTexts } from '../../ui/field-problem.ts';
import styles from './edit-dialog.module.css';

/** Finds the sentence about a field of the form; undefined when there is nothing to say. */
export type ProblemOfField = (field: string) => string | undefined;

interface EditDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
  readonly canSubmit?: boolean;
  readonly isWide?: boolean;
  /** Sentences that fit this form better than the general ones. */
  readonly problemTexts?: OwnTexts;
  readonly children: (problemOf: ProblemOfField) => ReactNode;
}

/**
 * A form in a dialog, mounted while it is open: each fault stands at its field, and the focus goes back to where it came
 * from.
 */
export function EditDialog({ problemTexts, children, ...props }: EditDialogProps) {
  const text = useText();
  const [error, setError] = useState<AppError | null>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => void (opener instanceof HTMLElement && opener.focus({ preventScroll: true })), [opener]);

  const forget = (): void => setError(null);
  return (
    <FormDialog {...props} isOpen onProblem={setError}>
      <div className={styles.content} onInput={forget} onClick={forget}>
        {children((field) => problemOf(text, error, field, problemTexts))}
      </div>
    </FormDialog>
  );
}
