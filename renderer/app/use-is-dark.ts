import { useEffect, useSyncExternalStore } from 'react';
import { useUiStore } from '../state/ui-store.ts';

const query = '(prefers-color-scheme: dark)';

/** Whether the window is drawn in dark colours: as chosen, else as the system. */
export function useIsDark(): boolean {
  const theme = useUiStore((state) => state.theme);
  const systemIsDark = useSyncExternalStore(listen, () => window.matchMedia(query).matches);
  const isDark = theme === 'system' ? systemIsDark : theme === 'dark';
  useEffect(() => {
    // Scroll bars and native lists follow the page's colour scheme, not Fluent's theme.
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark;
}

function listen(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
