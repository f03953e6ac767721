import type { Catalogue } from '../../shared/i18n/catalogue.ts';

/** A key with its modifiers; `key` is the character produced, so that it is right on every keyboard layout. */
export interface Shortcut {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** What of a keyboard event decides. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** Says whether a key press is a shortcut. Ctrl with Alt is AltGr, which writes @ and €, and never a shortcut. */
export function isPressed(shortcut: Shortcut, event: PressedKey): boolean {
  if (event.metaKey || (event.ctrlKey && event.altKey)) return false;
  return (
    event.key.toLowerCase() === shortcut.key.toLowerCase() &&
    event.ctrlKey === (shortcut.ctrl ?? false) &&
    event.shiftKey === (shortcut.shift ?? false) &&
    event.altKey === (shortcut.alt ?? false)
  );
}

/** Writes a shortcut as German Office does: "Strg+Umschalt+Z". */
export function shortcutText(shortcut: Shortcut, { common: { keys } }: Catalogue): string {
  const named: Readonly<Record<string, string>> = {
    ArrowLeft: keys.left,
    ArrowRight: keys.right,
    ArrowUp: keys.up,
    ArrowDown: keys.down,
    Enter: keys.enter,
    Escape: keys.escape,
    Home: keys.home,
    End: keys.end,
    ' ': keys.space,
    Delete: keys.delete,
  };
  return [
    ...(shortcut.ctrl ? [keys.ctrl] : []),
    ...(shortcut.shift ? [keys.shift] : []),
    ...(shortcut.alt ? [keys.alt] : []),
    named[shortcut.key] ?? shortcut.key.toUpperCase(),
  ].join('+');
}

/** Two shortcuts with the same text are the same keys. */
export function shortcutId(shortcut: Shortcut): string {
  return [shortcut.ctrl && 'ctrl', shortcut.shift && 'shift', shortcut.alt && 'alt', shortcut.key.toLowerCase()]
    .filter(Boolean)
    .join('+');
}
