import { agreementRows } from '../../../shared/domain/agreements/agreement-rows.ts';
import { isInForceOn, isKnownOn } from '../../../shared/domain/agreements/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ListItem } from './list-item.ts';

/** Lists the agreements by site and term: how each stands on a day, and its place in its chain. */
export function agreementItems(database: Database, asOf: Day, known: { readonly knownOnly: boolean }): ListItem[] {
  return agreementRows(database, asOf, known).map(
    ({ agreement, siteName, parties, state, signature, position, length }) => ({
      ...agreement,
      site: siteName,
      parties,
      state,
      signature,
      isInForce: isInForceOn(agreement, asOf),
      isKnown: isKnownOn(agreement, asOf),
      chainPosition: position,
      chainLength: length,
    }),
  );
}
