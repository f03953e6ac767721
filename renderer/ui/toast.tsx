import {
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  Button,
  Link,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { AppError } from '../../shared/kernel/errors.ts';
import { required } from '../../shared/kernel/assert.ts';
import { useText } from '../state/use-text.ts';
import { problemText } from './field-problem.ts';

/** A button in a toast. */
export interface ToastAction {
  readonly label: string;
  readonly onAct: () => void;
}

/** Short messages at the edge of the window. */
export interface Toasts {
  readonly success: (text: string, action?: ToastAction) => void;
  readonly info: (text: string, action?: ToastAction) => void;
  /** Says what failed, what is safe and what to do; stays until it is dismissed. */
  readonly problem: (error: AppError) => void;
}

const ToastContext = createContext<Toasts | null>(null);

/** Gives everything inside the means to show short messages. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const texts = useText();
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const toasts = useMemo<Toasts>(() => {
    const show = (intent: 'success' | 'info', text: string, action?: ToastAction): void =>
      dispatchToast(
        <Toast>
          <ToastTitle>{text}</ToastTitle>
          {action ? (
            <ToastFooter>
              <ToastTrigger>
                <Link as="button" onClick={action.onAct}>
                  {action.label}
                </Link>
              </ToastTrigger>
            </ToastFooter>
          ) : null}
        </Toast>,
        { intent, timeout: action ? 8000 : 4000 },
      );
    return {
      success: (text, action) => show('success', text, action),
      info: (text, action) => show('info', text, action),
      problem: (error) => {
        if (error.code === 'cancelled') return; // the user knows
        const { title, text } = problemText(texts, error);
        dispatchToast(
          <Toast>
            <ToastTitle
              action={
                <ToastTrigger>
                  <Button
                    appearance="transparent"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={texts.common.toast.dismiss}
                  />
                </ToastTrigger>
              }
            >
              {title}
            </ToastTitle>
            <ToastBody>{text}</ToastBody>
          </Toast>,
          { intent: 'error', timeout: -1 },
        );
      },
    };
  }, [dispatchToast, texts]);
  return (
    <ToastContext value={toasts}>
      {children}
      <Toaster toasterId={toasterId} position="bottom-end" limit={4} />
    </ToastContext>
  );
}

/** Gives the means to show short messages. */
export function useToast(): Toasts {
  return required(useContext(ToastContext), 'toasts are shown inside the toast provider');
}
