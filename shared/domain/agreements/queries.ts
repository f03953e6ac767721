import type { Day } from '../../kernel/dates.ts';
import type { AgreementId, SiteId } from '../../kernel/ids.ts';
import type { Agreement, AgreementType } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import { siteAgreements } from '../sites/site-records.ts';

/** Lists the agreements of a site as chains: each from its first term to its last, the chain that runs longest first. */
export function agreementChains(database: Database, siteId: SiteId): Agreement[][] {
  const own = agreementsOf(database, siteId);
  const byId = new Map<string, Agreement>(own.map((agreement) => [agreement.id, agreement]));
  const firsts = own.filter(({ renewalOf }) => renewalOf === null || !byId.has(renewalOf));
  return firsts
    .map((first) => chainFrom(first, own))
    .sort((left, right) => lastDayOf(right.at(-1)).localeCompare(lastDayOf(left.at(-1))));
}

/** Lists the agreements of a site by start of term. */
function agreementsOf(database: Database, siteId: SiteId): Agreement[] {
  return Object.values(database.agreements)
    .filter((agreement) => agreement.siteId === siteId)
    .sort((left, right) => (left.termStart ?? '').localeCompare(right.termStart ?? ''));
}

/** Whether an agreement is signed on a day; `unknown`: it has begun, or its term is not known, and nobody wrote down the day. */
export type Signature = 'signed' | 'not-yet' | 'unknown';

/** Says whether an agreement is signed on a day; one that only is to begin and has no day of signing is not signed yet. */
export function signatureOn({ signedOn, termStart }: Agreement, day: Day): Signature {
  if (signedOn !== null) return signedOn <= day ? 'signed' : 'not-yet';
  return termStart !== null && termStart > day ? 'not-yet' : 'unknown';
}

/** Says whether an agreement was agreed by a day: signed, or begun without a known day of signing. */
export function isAgreedOn(agreement: Agreement, day: Day): boolean {
  return signatureOn(agreement, day) !== 'not-yet';
}

/** Says whether an agreement is in force on a day: agreed, begun, and with an end that is known not to lie before the day. */
export function isInForceOn(agreement: Agreement, day: Day): boolean {
  const { termStart, termEnd, isOpenEnded } = agreement;
  if (!isAgreedOn(agreement, day)) return false;
  return (termStart === null || termStart <= day) && (isOpenEnded || (termEnd !== null && termEnd >= day));
}

/** Says whether an agreement was known on a day: signed or begun by then; one without either day always was. */
export function isKnownOn({ signedOn, termStart }: Agreement, day: Day): boolean {
  return (signedOn === null && termStart === null) || isBy(signedOn, day) || isBy(termStart, day);
}

/** Finds the agreement of a kind that is in force at a site on a day, of several the one that runs longest; null: none is. */
export function agreementOn(
  database: Pick<Database, 'agreements'>,
  siteId: SiteId,
  { day, agreementType }: { readonly day: Day; readonly agreementType: AgreementType },
): Agreement | null {
  const own = siteAgreements(database.agreements, siteId);
  const inForce = own.filter((each) => each.agreementType === agreementType && isInForceOn(each, day));
  return longestFirst(inForce)[0] ?? null;
}

/** Sorts agreements, the one that runs longest first; of two that end together the one that began later. */
export function longestFirst(agreements: readonly Agreement[]): Agreement[] {
  const key = (each: Agreement): string => `${lastDayOf(each)} ${each.termStart ?? ''}`;
  return [...agreements].sort((left, right) => (key(left) < key(right) ? 1 : -1));
}

/** Finds the agreement that renews the given one; null when it is the last of its chain. */
export function renewalOf(agreements: Iterable<Agreement>, id: AgreementId): Agreement | null {
  for (const agreement of agreements) if (agreement.renewalOf === id) return agreement;
  return null;
}

function chainFrom(first: Agreement, agreements: readonly Agreement[]): Agreement[] {
  const chain = [first];
  for (let next = renewalOf(agreements, first.id); next && !chain.includes(next); next = renewalOf(agreements, next.id))
    chain.push(next);
  return chain;
}

function isBy(date: Day | null, day: Day): boolean {
  return date !== null && date <= day;
}

// An open end sorts behind every day, an unknown one before.
function lastDayOf(agreement: Agreement | undefined): string {
  if (!agreement) return '';
  return agreement.isOpenEnded ? '9999-12-31' : (agreement.termEnd ?? '');
}
