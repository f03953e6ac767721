import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ToastAction } from '../state/toasts.ts';
import { useText } from '../state/use-text.ts';
import styles from './toast-list.module.css';

/** A message that is on the screen now. */
export interface ShownToast {
  readonly id: number;
  readonly intent: 'success' | 'info' | 'error';
  readonly title: string;
  readonly text: string | null;
  readonly action: ToastAction | null;
}

interface ToastListProps {
  readonly shown: readonly ShownToast[];
  readonly onDismiss: (id: number) => void;
}

/**
 * The messages at the edge of the window, in a landmark of their own and at the end of the Tab order. Fluent's toaster is not
 * used: it keeps the focus in a message once Tab has reached it.
 */
export function ToastList({ shown, onDismiss }: ToastListProps) {
  const texts = useText().common.toast;
  return (
    <div role="region" aria-label={texts.region} className={styles.list}>
      <div role="status" className={styles.messages}>
        {shown.map((toast) => (toast.intent === 'error' ? null : <Message key={toast.id} {...{ toast, onDismiss }} />))}
      </div>
      <div role="alert" className={styles.messages}>
        {shown.map((toast) => (toast.intent === 'error' ? <Message key={toast.id} {...{ toast, onDismiss }} /> : null))}
      </div>
    </div>
  );
}

interface MessageProps {
  readonly toast: ShownToast;
  readonly onDismiss: (id: number) => void;
}

const shortMs = 4000;
const withActionMs = 8000;

function Message({ toast, onDismiss }: MessageProps) {
  const texts = useText().common.toast;
  const { id, intent, action } = toast;
  const [isHeld, setHeld] = useState(false);

  // A problem stays until it is dismissed; the rest waits while somebody points at it or has the focus in it.
  useEffect(() => {
    if (intent === 'error' || isHeld) return undefined;
    const timer = setTimeout(() => onDismiss(id), action ? withActionMs : shortMs);
    return () => clearTimeout(timer);
  }, [id, intent, action, isHeld, onDismiss]);

  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.message ?? ''}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDismiss(id);
      }}
    >
      <MessageBarBody>
        <MessageBarTitle>{toast.title}</MessageBarTitle>
        {toast.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={() => onDismiss(id)}
          />
        }
      >
        {action ? (
          <Link
            as="button"
            onClick={() => {
              action.onAct();
              onDismiss(id);
            }}
          >
            {action.label}
          </Link>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}
