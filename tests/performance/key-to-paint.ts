import type { Page } from 'playwright-core';

/** A result that takes longer than this did not come: the key made no visible difference. */
const longestMs = 700;

/** Puts the stopwatch into a page; once per page load. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => (document.documentElement.dataset['pressed'] = String(timeStamp)),
      {
        capture: true,
      },
    );
  });
}

/**
 * Milliseconds from a key press (the event's own time stamp) to the end of the frame that paints its result; null when
 * nothing changed. A task posted from an animation frame runs after that frame has been painted.
 */
export async function keyToPaint(page: Page, key: string, selector: string): Promise<number | null> {
  const painted = await page.evaluateHandle(
    ([watched, limit]) => {
      const root = document.documentElement;
      delete root.dataset['pressed'];
      const look = (): string =>
        [...document.querySelectorAll(watched)]
          .map((each) => `${each.textContent}${each.getAttribute('aria-sort') ?? ''}`)
          .join('\n');
      const before = look();
      const armed = performance.now();
      return {
        result: new Promise<number | null>((resolve) => {
          const frame = (): void => {
            const pressed = root.dataset['pressed'];
            if (pressed !== undefined && look() !== before) {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => resolve(performance.now() - Number(pressed));
              channel.port2.postMessage(null);
            } else if (performance.now() - armed > limit) resolve(null);
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
      };
    },
    [selector, longestMs] as const,
  );
  await page.keyboard.press(key);
  const result = await painted.evaluate((handle) => handle.result);
  await painted.dispose();
  return result;
}
