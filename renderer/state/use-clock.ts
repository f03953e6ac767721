import { useContext, useSyncExternalStore } from 'react';
import { dayIn, type Day } from '../../shared/kernel/dates.ts';
import { ClockContext } from './clock.ts';
import { useUiStore } from './ui-store.ts';

const checkEveryMs = 60_000;

/** Today in the office's time zone; changes at midnight while the window is open. */
export function useToday(): Day {
  const clock = useContext(ClockContext);
  return useSyncExternalStore(everyMinute, () => dayIn(clock.now()));
}

/** The day that lists and charts speak of: the one the user picked in the header, else today. */
export function useAsOf(): Day {
  const today = useToday();
  return useUiStore((state) => state.asOf) ?? today;
}

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, checkEveryMs);
  return () => clearInterval(timer);
}
