import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The three ways a page can look. */
const looks = ['light', 'dark', 'forced colours'] as const;
type Look = (typeof looks)[number];

/** Shows the page as the system asks for it; the program follows. */
async function lookAt(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  const scheme = look === 'dark' ? 'dark' : 'light';
  await expect.poll(() => page.evaluate(() => document.documentElement.style.colorScheme)).toBe(scheme);
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changes.map((each) => each.finished));
  });
}

/**
 * Everything axe finds on the page as it stands, one line each. The marks Fluent sets to guide Tab are no controls.
 * Colours are all that changes with the look, so all other rules are asked once, in light.
 */
export async function axeFindings(page: Page, where: string, look: Look = 'light'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .options({ resultTypes: ['violations'] })
    // No frame of ours is of another origin; the other mode opens a page of its own for every question.
    .setLegacyMode(true);
  const { violations } = await (
    look === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}, ${look}: ${id}: ${html.slice(0, 300)}`),
  );
}

/** Everything axe finds in each of the three looks. */
export async function axeFindingsInAllLooks(page: Page, where: string): Promise<string[]> {
  const findings: string[] = [];
  for (const look of looks) {
    await lookAt(page, look);
    findings.push(...(await axeFindings(page, where, look)));
  }
  await lookAt(page, 'light');
  return findings;
}
