import { addDays, type Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import { isKnownOn } from './queries.ts';

/** Days between two terms of a chain: a time without agreement, or one with two. */
export interface ChainBreak {
  readonly kind: 'gap' | 'overlap';
  readonly from: Day;
  readonly until: Day;
}

/** One term in its chain. */
export interface ChainLink {
  readonly agreement: Agreement;
  /** Place in the chain, from 1. */
  readonly position: number;
  /** The term it continues; null: the first. */
  readonly predecessor: Agreement | null;
  readonly isLast: boolean;
  /** The term that continues it; null: the last. */
  readonly successor: Agreement | null;
  /** What lies between the term before and this one; null: it follows day on day, or a day is not known. */
  readonly breakBefore: ChainBreak | null;
}

/** Tells of each term of a chain where it stands, as of a day: a past day knows only what was signed or begun by then. */
export function chainLinks(chain: readonly Agreement[], knownOn: Day | null): ChainLink[] {
  const known = knownOn === null ? chain : chain.filter((agreement) => isKnownOn(agreement, knownOn));
  return known.map((agreement, index) => {
    const predecessor = known[index - 1] ?? null;
    return {
      agreement,
      position: index + 1,
      predecessor,
      isLast: index === known.length - 1,
      successor: known[index + 1] ?? null,
      breakBefore: predecessor === null ? null : breakBetween(predecessor, agreement),
    };
  });
}

function breakBetween(before: Agreement, after: Agreement): ChainBreak | null {
  const start = after.termStart;
  if (start === null) return null;
  if (before.isOpenEnded) return { kind: 'overlap', from: start, until: after.termEnd ?? start };
  if (before.termEnd === null) return null;
  const next = addDays(before.termEnd, 1);
  if (start > next) return { kind: 'gap', from: next, until: addDays(start, -1) };
  if (start === next) return null;
  const bothEnd = after.termEnd !== null && after.termEnd < before.termEnd ? after.termEnd : before.termEnd;
  return { kind: 'overlap', from: start, until: bothEnd };
}
