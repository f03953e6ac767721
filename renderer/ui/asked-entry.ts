import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** The key of the entry the address asks for; null: none. */
export const AskedEntryContext = createContext<string | null>(null);

interface AskedElement<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly isAsked: boolean;
}

/** Says whether the address asks for an entry, and brings its element into sight with the focus on it. */
export function useAskedElement<Element extends HTMLElement>(key: string): AskedElement<Element> {
  const isAsked = useContext(AskedEntryContext) === key;
  const ref = useRef<Element>(null);
  useEffect(() => {
    if (!isAsked) return;
    // A new page puts the focus on its heading first; the entry comes after it.
    const request = requestAnimationFrame(() => {
      if (ref.current) bringIntoSight(ref.current);
    });
    return () => cancelAnimationFrame(request);
  }, [isAsked]);
  return { ref, isAsked };
}

/** Unfolds what an element is folded away in, scrolls to it and puts the focus on it; an open dialog keeps the focus. */
export function bringIntoSight(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.scrollIntoView({ block: 'center' });
  if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) element.focus({ preventScroll: true });
}

/** Brings the entry that the address asks for into sight where it is a row or a field, marked with `data-entry`. */
export function useAskedRow(page: RefObject<HTMLElement | null>, asked: string | null): void {
  useEffect(() => {
    const root = page.current;
    if (asked === null || root === null) return;
    // Its page may still be loading; whoever has begun to do something else is left alone.
    const look = (): void => {
      const row = root.querySelector<HTMLElement>(`[data-entry="${CSS.escape(asked)}"]`);
      if (row === null) return;
      stop();
      requestAnimationFrame(() => bringIntoSight(row));
    };
    const watch = new MutationObserver(look);
    const stop = (): void => {
      watch.disconnect();
      for (const deed of deeds) root.removeEventListener(deed, stop, true);
    };
    watch.observe(root, { childList: true, subtree: true });
    for (const deed of deeds) root.addEventListener(deed, stop, true);
    look();
    return stop;
  }, [page, asked]);
}

const deeds = ['keydown', 'pointerdown', 'wheel'] as const;
