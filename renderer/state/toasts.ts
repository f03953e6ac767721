import { createContext, useContext } from 'react';
import { required } from '../../shared/kernel/assert.ts';
import type { AppError } from '../../shared/kernel/errors.ts';

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

/** Where the window's messages go. */
export const ToastContext = createContext<Toasts | null>(null);

/** Gives the means to show short messages. */
export function useToast(): Toasts {
  return required(useContext(ToastContext), 'toasts are shown inside the toast provider');
}
