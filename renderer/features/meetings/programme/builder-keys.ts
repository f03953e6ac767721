/** What a key asks of the row it is pressed in. */
export type RowCommand =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'edit'
  | 'edit-duration'
  | 'add-below'
  | 'move-up'
  | 'move-down'
  | 'move-in'
  | 'move-out'
  | 'longer'
  | 'shorter'
  | 'toggle-lock'
  | 'details'
  | 'duplicate'
  | 'remove';

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Says what a key means in a row of the programme; null: nothing, it goes on to the browser. */
export function rowCommandOf({ key, altKey, ctrlKey, shiftKey, metaKey }: Key): RowCommand | null {
  if (metaKey) return null;
  const chord = `${ctrlKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${shiftKey ? 'shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
  return chords[chord] ?? null;
}

const chords: Readonly<Record<string, RowCommand>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  F2: 'edit',
  Enter: 'edit',
  m: 'edit-duration',
  'ctrl+Enter': 'add-below',
  'alt+ArrowUp': 'move-up',
  'alt+ArrowDown': 'move-down',
  'alt+ArrowRight': 'move-in',
  'alt+ArrowLeft': 'move-out',
  'alt+shift+ArrowUp': 'longer',
  'alt+shift+ArrowDown': 'shorter',
  l: 'toggle-lock',
  d: 'details',
  'ctrl+d': 'duplicate',
  Delete: 'remove',
};
