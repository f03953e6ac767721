import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ToastContext, type ToastAction, type Toasts } from '../state/toasts.ts';
import { useText } from '../state/use-text.ts';
import { problemText } from './field-problem.ts';
import { ToastList, type ShownToast } from './toast-list.tsx';

export { useToast, type ToastAction, type Toasts } from '../state/toasts.ts';

/** More would cover the page; the oldest message gives way. */
const mostShown = 4;

interface Messages {
  readonly lastId: number;
  readonly shown: readonly ShownToast[];
}

/** Gives everything inside the means to show short messages. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const texts = useText();
  const [{ shown }, setMessages] = useState<Messages>({ lastId: 0, shown: [] });
  const toasts = useMemo<Toasts>(() => {
    const show = (toast: Omit<ShownToast, 'id'>): void => {
      setMessages((before) => {
        const id = before.lastId + 1;
        return { lastId: id, shown: [...before.shown, { ...toast, id }].slice(-mostShown) };
      });
    };
    const message = (intent: 'success' | 'info') => (title: string, action?: ToastAction) =>
      show({ intent, title, text: null, action: action ?? null });
    return {
      success: message('success'),
      info: message('info'),
      problem: (error) => {
        if (error.code === 'cancelled') return; // the user knows
        show({ intent: 'error', ...problemText(texts, error), action: null });
      },
    };
  }, [texts]);
  const dismiss = useCallback(
    (id: number) =>
      setMessages(({ lastId, shown: before }) => ({ lastId, shown: before.filter((toast) => toast.id !== id) })),
    [],
  );
  return (
    <ToastContext value={toasts}>
      {children}
      <ToastList shown={shown} onDismiss={dismiss} />
    </ToastContext>
  );
}
