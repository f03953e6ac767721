import { createContext } from 'react';
import { instantOfMilliseconds, type Instant } from '../../shared/kernel/dates.ts';

/** Tells the time; tests give their own. */
export interface RendererClock {
  readonly now: () => Instant;
}

/** The machine's clock. */
const systemClock: RendererClock = { now: () => instantOfMilliseconds(Date.now()) };

/** The clock every component reads. */
export const ClockContext = createContext<RendererClock>(systemClock);
