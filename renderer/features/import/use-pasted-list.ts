import { useEffect } from 'react';

/** Hears what is pasted anywhere on the page, outside fields that take it themselves: a file or cells. */
export function usePastedList(onPaste: (pasted: File | string) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const isInField =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (isInField) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') onPaste(text);
      else if (file) onPaste(file);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [onPaste]);
}
