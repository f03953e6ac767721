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
import { useMemo, useState, type ReactNode } from 'react';
import { ToastContext, type ToastAction, type Toasts } from '../state/toasts.ts';
import { useText } from '../state/use-text.ts';
import { problemText } from './field-problem.ts';

export { useToast, type ToastAction, type Toasts } from '../state/toasts.ts';

/** Gives everything inside the means to show short messages. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const texts = useText();
  const toasterId = useId('toaster');
  const [region, setRegion] = useState<HTMLElement | null>(null);
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
      {/* Messages lie in a landmark of their own, so that they can be found without a mouse. */}
      <div role="region" aria-label={texts.common.toast.region} ref={setRegion} />
      <Toaster toasterId={toasterId} position="bottom-end" limit={4} mountNode={region} />
    </ToastContext>
  );
}
