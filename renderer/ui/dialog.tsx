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
import { useEffect, useRef, useState, type MouseEvent, type ReactNode, type SubmitEvent } from 'react';
import type { AppError } from '../../shared/kernel/errors.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
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
  const [isShownAtField, setShownAtField] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // A refusal is at a field, which takes the focus, or the bar says all of it.
  useEffect(() => {
    if (problem === null) return;
    const field = content.current?.querySelector<HTMLElement>(markedField);
    setShownAtField(field !== null && field !== undefined);
    // Of a group of choices the one takes the focus that Tab would lead to.
    const target = field?.matches('[role=radiogroup]') ? field.querySelector<HTMLElement>('input') : field;
    target?.focus();
  }, [problem]);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy || props.canSubmit === false) return;
    setBusy(true);
    await acceptTypedText();
    // What a field has refused is not passed by: what it held before would be taken in its place.
    const isRefused = content.current?.querySelector(markedField) !== null;
    const outcome = isRefused ? err(refusedAtField) : await latest.current.onSubmit();
    setBusy(false);
    if (outcome.ok) return close();
    setProblem(outcome.error);
    if (!isRefused) latest.current.onProblem?.(outcome.error);
  }

  const forget = (): void => setProblem(null);

  function close(): void {
    setProblem(null);
    props.onClose();
  }

  return (
    <Dialog open={props.isOpen} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface className={[styles.surface, props.isWide && styles.wide].filter(Boolean).join(' ')}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <DialogBody className={styles.body ?? ''}>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              {problem ? <ProblemBar error={isShownAtField ? atFields(problem) : problem} /> : null}
              <div ref={content} className={styles.fields ?? ''} onInput={forget} onClick={forget}>
                {props.children}
              </div>
            </DialogContent>
            <DialogActions fluid onMouseDown={keepFocus}>
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

const markedField = '[aria-invalid="true"]';
const refusedAtField: AppError = { code: 'invalid-input', problems: [] };

function atFields(problem: AppError): AppError {
  return problem.code === 'invalid-input' ? { ...problem, problems: [] } : problem;
}

// A field that loses the focus may show or drop a message, and the button would move away under the mouse before the
// click; so the press leaves the focus where it is, and the click lets the field accept its text.
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

async function acceptTypedText(): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
  await new Promise((resolve) => setTimeout(resolve)); // the form renders with what the field has handed over
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
      <DialogSurface className={styles.surface ?? ''}>
        <DialogBody className={styles.body ?? ''}>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent className={styles.text ?? ''}>{props.text}</DialogContent>
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
