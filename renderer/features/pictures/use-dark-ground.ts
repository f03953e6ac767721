import { useSyncExternalStore } from 'react';

/** Whether the page is drawn in dark colours, as its colour scheme says; shades of a heat table need to know. */
export function useDarkGround(): boolean {
  return useSyncExternalStore(listen, () => document.documentElement.style.colorScheme === 'dark');
}

function listen(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}
