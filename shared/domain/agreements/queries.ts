import type { Day } from '../../kernel/dates.ts';
import type { AgreementId, SiteId } from '../../kernel/ids.ts';
import type { Agreement, AgreementType } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';

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

/** Says whether an agreement is in force on a day; one whose end is not known counts only up to what is known. */
export function isInForceOn(agreement: Agreement, day: Day): boolean {
  const { termStart, termEnd, isOpenEnded } = agreement;
  return (termStart === null || termStart <= day) && (isOpenEnded || (termEnd !== null && termEnd >= day));
}

/** Says whether an agreement was known on a day: signed or begun by then; one without either day always was. */
export function isKnownOn({ signedOn, termStart }: Agreement, day: Day): boolean {
  return (signedOn === null && termStart === null) || isBy(signedOn, day) || isBy(termStart, day);
}

/** Finds the agreement of a kind that is in force at a site on a day; null when none is. */
export function agreementOn(
  database: Database,
  siteId: SiteId,
  { day, agreementType }: { readonly day: Day; readonly agreementType: AgreementType },
): Agreement | null {
  const found = agreementsOf(database, siteId).findLast(
    (each) => each.agreementType === agreementType && isInForceOn(each, day),
  );
  return found ?? null;
}

/** Finds for every site the last cooperation agreement it has, in force or not. */
export function lastAgreements(database: Database): ReadonlyMap<string, Agreement> {
  const last = new Map<string, Agreement>();
  for (const agreement of Object.values(database.agreements)) {
    if (agreement.agreementType !== 'COOPERATION') continue;
    const known = last.get(agreement.siteId);
    if (!known || lastDayOf(known) < lastDayOf(agreement)) last.set(agreement.siteId, agreement);
  }
  return last;
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
