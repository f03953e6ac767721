import { useEffect, useRef, type RefObject } from 'react';
import type { Day } from '../../shared/kernel/dates.ts';

/** Marks the buttons that step through a calendar; pressed with the keyboard they keep the focus, to be pressed again. */
export const calendarSteps = { 'data-calendar-steps': '' };

/** Puts the focus on the day a calendar stands on: as it opens, and as the arrows move. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, focused: Day): void {
  const isOpened = useRef(false);
  useEffect(() => {
    const isStepping = isOpened.current && document.activeElement?.closest('[data-calendar-steps]');
    isOpened.current = true;
    if (!isStepping) grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [grid, focused]);
}
