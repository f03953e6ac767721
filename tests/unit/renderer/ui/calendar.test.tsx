import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { Calendar } from '../../../../renderer/ui/calendar.tsx';
import { press, render, type Rendered } from './render.tsx';

let rendered: Rendered | null = null;
afterEach(() => rendered?.leave());

async function open(value: string | null): Promise<ReturnType<typeof vi.fn>> {
  const onPick = vi.fn();
  rendered = await render(<Calendar value={value === null ? null : day(value)} onPick={onPick} />);
  return onPick;
}

/** Presses the button of that name or text. */
async function click(name: string): Promise<void> {
  const buttons = [...(rendered?.page.querySelectorAll('button') ?? [])];
  const label = (each: Element): string => each.getAttribute('aria-label') ?? each.textContent;
  const button = required(
    buttons.find((each) => label(each) === name),
    `there is a button ${name}`,
  );
  button.focus();
  await act(() => Promise.resolve(button.click()));
}

describe('a calendar', () => {
  it('leads from today to a day nine years ago in five presses', async () => {
    const onPick = await open(null);
    await click('November 2026, Monat wählen');
    await click('2026, Jahr wählen');
    await click('2017');
    await click('Juni');
    await click('Donnerstag, 1. Juni 2017');
    expect(onPick).toHaveBeenCalledExactlyOnceWith('2017-06-01');
  });

  it('opens on the day that is there, and the arrows begin on it', async () => {
    await open('2017-06-15');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2017-06-15');
    await press(required(document.activeElement as HTMLElement | null, 'something has the focus'), 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2017-06-22');
  });

  it('keeps the focus on a step, so that it can be pressed again', async () => {
    await open('2026-11-23');
    await click('Voriger Monat');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Voriger Monat');
    await click('Voriger Monat');
    expect(rendered?.page.textContent).toContain('September 2026');
  });

  it('puts the focus on the year and month that are shown as the choice widens', async () => {
    await open('2026-11-23');
    await click('November 2026, Monat wählen');
    expect(document.activeElement?.textContent).toBe('November');
    await click('2026, Jahr wählen');
    expect(document.activeElement?.textContent).toBe('2026');
    await press(required(document.activeElement as HTMLElement | null, 'something has the focus'), 'ArrowUp');
    expect(document.activeElement?.textContent).toBe('2022');
  });
});
