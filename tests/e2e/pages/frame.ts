import type { Page } from '@playwright/test';

/** What of the frame has moved or could be moved: the window scrolls as little as any other program's. */
export async function frameFindings(page: Page, where: string): Promise<string[]> {
  const findings = await page.evaluate(() => {
    const still: [string, Element | null][] = [
      ['html', document.documentElement],
      ['body', document.body],
      ['root', document.getElementById('root')],
      ['the frame', document.getElementById('root')?.querySelector('main')?.parentElement ?? null],
    ];
    return still.flatMap(([name, element]) => {
      if (element === null) return [];
      const found: string[] = [];
      // What can be scrolled at all is scrolled here, as a focus or a wheel would.
      const before = [element.scrollTop, element.scrollLeft].join('/');
      element.scrollTo({ top: 10_000, left: 10_000, behavior: 'instant' });
      const after = [element.scrollTop, element.scrollLeft].join('/');
      element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      if (before !== '0/0') found.push(`${name} has moved to ${before}`);
      if (after !== '0/0') found.push(`${name} can be moved to ${after}`);
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      if (name === 'html' && scrollHeight !== clientHeight)
        found.push(`html is ${String(scrollHeight)} high in ${String(clientHeight)}`);
      if (name === 'html' && scrollWidth !== clientWidth)
        found.push(`html is ${String(scrollWidth)} wide in ${String(clientWidth)}`);
      return found;
    });
  });
  return findings.map((finding) => `${where}: ${finding}`);
}

/** Goes to the end of what can be reached: the wheel far past it, then the focus backwards from the end of the page. */
export async function pushToTheEnd(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.mouse.move((size?.width ?? 0) / 2, (size?.height ?? 0) / 2);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 20_000);
  for (let step = 0; step < 6; step += 1) await page.keyboard.press(step < 3 ? 'Tab' : 'Shift+Tab');
  // The last thing on the page that takes the focus is where a jump is longest.
  await page.evaluate(() => {
    const inside = document.querySelector('[role=dialog], [role=alertdialog]') ?? document.querySelector('main');
    const reachable = [
      ...(inside?.querySelectorAll<HTMLElement>('a[href], button, input, textarea, [tabindex="0"]') ?? []),
    ];
    const focused = document.activeElement;
    for (const each of [...reachable.slice(-3), ...reachable.slice(0, 1)]) each.focus();
    if (focused instanceof HTMLElement) focused.focus();
    for (const each of reachable.slice(-3)) each.scrollIntoView({ block: 'start', inline: 'end' });
  });
}
