import type { Page } from '@playwright/test';

/**
 * Everything in sight that a person could not read or reach: a page that scrolls sideways, and buttons, links, headings
 * and labels whose text is cut off. What lies in a table or strip that scrolls by itself is within reach, and a text
 * that ends in dots is readable where a title gives it whole.
 */
export async function layoutFindings(page: Page, where: string): Promise<string[]> {
  const findings = await page.evaluate(() => {
    const found: string[] = [];
    const widest = (inside: Element) =>
      [...inside.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > window.innerWidth)
        .slice(-3)
        .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}`.slice(0, 60))
        .join(', ');
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) found.push(`page scrolls sideways: ${String(root.scrollWidth)}`);
    const main = document.querySelector('main');
    if (main && main.scrollWidth > main.clientWidth + 1)
      found.push(`content scrolls sideways: ${String(main.scrollWidth)}: ${widest(main)}`);

    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 60)}"`;
    const hasTitle = (element: Element) => element.closest('[title]') !== null;
    const scrollsSideways = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

    for (const element of document.querySelectorAll(
      'button, a, h1, h2, h3, h4, label, legend, [role=tab], [role=button]',
    )) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      for (const part of [element, ...element.querySelectorAll('*')]) {
        const isText = [...part.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (!isText || !(part instanceof HTMLElement) || getComputedStyle(part).display === 'inline') continue;
        if (part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1 && !hasTitle(part))
          found.push(`cut off: ${nameOf(element)} ${String(part.scrollWidth)} > ${String(part.clientWidth)}`);
      }
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (around !== main && scrollsSideways(around)) break;
        const style = getComputedStyle(around);
        if (style.overflowX === 'visible') continue;
        const edge = around.getBoundingClientRect();
        if (edge.width > 1 && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          found.push(`out of sight: ${nameOf(element)} ${String(box.left)}–${String(box.right)}`);
          break;
        }
      }
    }
    return found;
  });
  return [...new Set(findings)].map((finding) => `${where}: ${finding}`);
}
