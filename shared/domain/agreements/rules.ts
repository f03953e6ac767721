import { type AppError, endBeforeStart, invalidField } from '../../kernel/errors.ts';
import type { Agreement } from '../../model/agreement.ts';

/**
 * Says what is wrong with the place of an agreement in its chain; null when nothing is. A renewal is of the same site
 * and kind as what it renews, starts after it, is the only one, and never leads back to itself.
 */
export function chainProblem(agreements: ReadonlyMap<string, Agreement>, id: string): AppError | null {
  const agreement = agreements.get(id);
  if (!agreement) return null;
  const { termStart, termEnd } = agreement;
  if (termStart !== null && termEnd !== null && termEnd < termStart)
    return endBeforeStart('termEnd', { from: termStart, until: termEnd });
  return (
    linkProblem(agreements, agreement) ??
    [...agreements.values()]
      .filter((each) => each.renewalOf === id)
      .map((each) => linkProblem(agreements, each))
      .find((problem) => problem !== null) ??
    null
  );
}

function linkProblem(agreements: ReadonlyMap<string, Agreement>, agreement: Agreement): AppError | null {
  const { renewalOf } = agreement;
  if (renewalOf === null) return null;
  const renewed = agreements.get(renewalOf);
  if (!renewed) return invalidField('renewalOf', 'missing-reference', renewalOf);
  if (renewed.siteId !== agreement.siteId || renewed.agreementType !== agreement.agreementType)
    return invalidField('renewalOf', 'not-one-of', renewalOf);
  if (leadsBackTo(agreements, agreement)) return invalidField('renewalOf', 'not-one-of', renewalOf);
  for (const other of agreements.values()) {
    if (other.id !== agreement.id && other.renewalOf === renewalOf)
      return invalidField('renewalOf', 'overlapping-terms', renewalOf);
  }
  const { termStart } = agreement;
  const overlaps =
    renewed.isOpenEnded || (renewed.termEnd !== null && termStart !== null && renewed.termEnd >= termStart);
  if (overlaps) return invalidField('termStart', 'overlapping-terms', termStart ?? '');
  return null;
}

function leadsBackTo(agreements: ReadonlyMap<string, Agreement>, start: Agreement): boolean {
  const seen = new Set<string>();
  for (
    let at: Agreement | undefined = start;
    at;
    at = at.renewalOf === null ? undefined : agreements.get(at.renewalOf)
  ) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}
