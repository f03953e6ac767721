import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useText } from '../state/use-text.ts';
import { problemText } from './field-problem.ts';
import styles from './dialog.module.css';

interface FormDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly submitLabel: string;
  /** Does the work; a failure stays in the dialog and is shown there, success closes it. */
  readonly onSubmit: () => Promise<Result<unknown, AppError>>;
  readonly onClose: () => void;
  /** Hears a failure, for fields that show it themselves. */
  readonly onProblem?: (error: AppError) => void;
  readonly canSubmit?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Fields in a dialog with one button that does the work. */
export function FormDialog(props: FormDialogProps) {
  const texts = useText();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy || props.canSubmit === false) return;
    setBusy(true);
    const outcome = await props.onSubmit();
    setBusy(false);
    if (outcome.ok) return close();
    setProblem(outcome.error);
    props.onProblem?.(outcome.error);
  }

  function close(): void {
    setProblem(null);
    props.onClose();
  }

  return (
    <Dialog open={props.isOpen} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface {...(props.isWide && styles.wide ? { className: styles.wide } : {})}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              {problem ? <ProblemBar error={problem} /> : null}
              {props.children}
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabled={isBusy || props.canSubmit === false}>
                {props.submitLabel}
              </Button>
              <Button type="button" onClick={close}>
                {texts.common.actions.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void | Promise<unknown>;
  readonly onClose: () => void;
}

/** A question before a step that is hard to see or take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { actions } = useText().common;
  return (
    <Dialog modalType="alert" open={props.isOpen} onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.text}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                props.onClose();
                void props.onConfirm();
              }}
            >
              {props.confirmLabel}
            </Button>
            <Button onClick={props.onClose}>{actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A failure in the place that caused it. */
export function ProblemBar({ error }: { readonly error: AppError }) {
  const { title, text } = problemText(useText(), error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}
