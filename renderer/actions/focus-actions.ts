/** Puts the cursor into the page's own filter; false where the page has none. */
export function focusFilter(): boolean {
  const filter = document.querySelector<HTMLInputElement>('main [data-page-filter]');
  filter?.focus();
  filter?.select();
  return filter !== null;
}

/** Moves the focus round the window's panes: title bar, navigation, page. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const present = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(present + step + panes.length) % panes.length];
  if (!next) return;
  const target = next.querySelector<HTMLElement>(focusable) ?? next;
  target.focus();
}

const focusable = [
  '[data-page-title]',
  '[aria-current="page"]',
  'a[href]',
  'button:not([disabled]):not([data-tabster-dummy])',
  'input:not([disabled])',
  '[tabindex="0"]:not([data-tabster-dummy])',
].join(',');
