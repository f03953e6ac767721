import { sortedGerman } from '../../kernel/collate.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Database } from '../../model/database.ts';
import { endBandsOn, type EndBand } from './end-bands.ts';
import { isKnownOn, signatureOn, type Signature } from './queries.ts';
import { stateOn, type AgreementState } from './standing.ts';

/** One term with what a list shows of it. */
export interface AgreementRow {
  readonly id: string;
  readonly agreement: Agreement;
  readonly siteName: string;
  readonly parties: readonly string[];
  readonly state: AgreementState;
  /** When it ends, as seen from the day. */
  readonly endBands: readonly EndBand[];
  readonly signature: Signature;
  /** Place in its chain, from 1, and how many terms the chain has. */
  readonly position: number;
  readonly length: number;
}

/**
 * Lists the terms of all agreements by site and time, as they stand on a day. With `knownOnly` those are left out that
 * were neither signed nor begun by then, so that a past day shows what it knew.
 */
export function agreementRows(
  database: Database,
  asOf: Day,
  { knownOnly }: { readonly knownOnly: boolean },
): AgreementRow[] {
  const all = Object.values(database.agreements).filter((each) => !knownOnly || isKnownOn(each, asOf));
  const present = new Map(all.map((agreement) => [String(agreement.id), agreement]));
  const renewals = new Map(all.map((agreement) => [String(agreement.renewalOf), agreement]));
  const rows = all.map((agreement): AgreementRow => {
    const before = count(agreement, ({ renewalOf }) => present.get(String(renewalOf)));
    const after = count(agreement, ({ id }) => renewals.get(id));
    return {
      id: agreement.id,
      agreement,
      siteName: database.sites[agreement.siteId]?.shortName ?? '',
      parties: agreement.partyIds.flatMap((id) => database.organisations[id]?.name ?? []),
      state: stateOn(agreement, asOf, renewals.get(agreement.id) ?? null),
      endBands: endBandsOn(agreement, asOf),
      signature: signatureOn(agreement, asOf),
      position: before + 1,
      length: before + 1 + after,
    };
  });
  return sortedGerman(
    rows.sort((left, right) => (left.agreement.termStart ?? '').localeCompare(right.agreement.termStart ?? '')),
    ({ siteName }) => siteName,
  );
}

// A file that was damaged might lead in a circle; no chain is longer than this.
const longestChain = 1000;

function count(start: Agreement, next: (agreement: Agreement) => Agreement | undefined): number {
  let steps = 0;
  for (let at = next(start); at !== undefined && at !== start && steps < longestChain; at = next(at)) steps += 1;
  return steps;
}
