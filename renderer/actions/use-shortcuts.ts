import { useLayoutEffect } from 'react';
import type { ActionContext } from './action.ts';
import { actions } from './registry.tsx';
import { isPressed } from './shortcut.ts';

/** Listens to the keyboard for as long as the window shows a document. */
export function useShortcuts(context: ActionContext): void {
  // Before the page is painted: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const action = actions.find((each) => each.shortcuts.some((shortcut) => isPressed(shortcut, event)));
      if (!action || isTextUndo(action.name, event.target)) return;
      event.preventDefault();
      if (action.isAvailable(context)) void action.perform(context);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [context]);
}

/** While a field holds text that is not accepted yet, undo belongs to that text. */
function isTextUndo(name: string, target: EventTarget | null): boolean {
  if (name !== 'undo' && name !== 'redo') return false;
  return target instanceof HTMLElement && target.closest('[data-dirty], [data-own-undo]') !== null;
}
