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
      ref.current?.scrollIntoView({ block: 'center' });
      ref.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(request);
  }, [isAsked]);
  return { ref, isAsked };
}
