import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Agreement, AgreementType } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import { siteAgreements } from '../sites/site-records.ts';
import { isAgreedOn, isInForceOn, isKnownOn, longestFirst, renewalOf } from './queries.ts';

/** How a term stands on a day; `renewed` is over and continued by another, `unknown` has no end that is known. */
export type AgreementState = 'in-force' | 'ended' | 'renewed' | 'upcoming' | 'unsigned' | 'unknown';

/** Says how a term stands on a day; one that is not signed yet is never in force, and renews nothing. */
export function stateOn(agreement: Agreement, day: Day, renewal: Agreement | null): AgreementState {
  const { termStart, termEnd, isOpenEnded } = agreement;
  if (!isAgreedOn(agreement, day)) return 'unsigned';
  if (isInForceOn(agreement, day)) return 'in-force';
  if (termStart !== null && termStart > day) return 'upcoming';
  const isRenewed = renewal !== null && isAgreedOn(renewal, day);
  if (termEnd !== null || isOpenEnded) return isRenewed ? 'renewed' : 'ended';
  // An unknown end lies before the renewal; until that begins the term may still run.
  return isRenewed && renewal.termStart !== null && renewal.termStart <= day ? 'renewed' : 'unknown';
}

/**
 * How the agreements of a kind stand at a site on a day. `in-force` and `upcoming` name the one that runs longest, an
 * agreed renewal included; `unknown` one of which no end is known; `ended` the last one; `unsigned` one that nobody
 * has signed by then, where there is no other.
 */
export type AgreementStanding =
  | { readonly state: 'none'; readonly agreement: null }
  | { readonly state: Exclude<AgreementState, 'renewed'>; readonly agreement: Agreement };

/** What is asked of the agreements of a site. */
export interface AgreementQuestion {
  readonly agreementType: AgreementType;
  readonly day: Day;
  /** Looks back: what was neither signed nor begun by the day was not known on it. */
  readonly knownOnly: boolean;
}

/** One term with how it stands on a day. */
export interface StandingTerm {
  readonly agreement: Agreement;
  readonly state: AgreementState;
}

/** Lists the terms of a kind at a site with how each stands on a day. */
export function termsOn(
  database: Pick<Database, 'agreements'>,
  siteId: SiteId,
  { agreementType, day, knownOnly }: AgreementQuestion,
): StandingTerm[] {
  const known = siteAgreements(database.agreements, siteId).filter(
    (each) => each.agreementType === agreementType && (!knownOnly || isKnownOn(each, day)),
  );
  return known.map((agreement) => ({ agreement, state: stateOn(agreement, day, renewalOf(known, agreement.id)) }));
}

/** Says how the agreements of a kind stand at a site on a day: the one answer of lists, exports and command line. */
export function standingOn(
  database: Pick<Database, 'agreements'>,
  siteId: SiteId,
  question: AgreementQuestion,
): AgreementStanding {
  const terms = termsOn(database, siteId, question);
  const last = (...states: AgreementState[]): Agreement | null =>
    longestFirst(terms.filter(({ state }) => states.includes(state)).map(({ agreement }) => agreement))[0] ?? null;

  const running = last('in-force', 'upcoming');
  if (running !== null) return { state: last('in-force') === null ? 'upcoming' : 'in-force', agreement: running };
  const unknown = last('unknown');
  if (unknown !== null) return { state: 'unknown', agreement: unknown };
  const ended = last('ended', 'renewed');
  if (ended !== null) return { state: 'ended', agreement: ended };
  const unsigned = last('unsigned');
  return unsigned === null ? { state: 'none', agreement: null } : { state: 'unsigned', agreement: unsigned };
}
