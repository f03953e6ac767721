import { isInForceOn } from '../../../shared/domain/agreements/queries.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import { byDay, organisationName, siteName, type ListItem } from './list-item.ts';

/** Lists the agreements by site and term, each with whether it is in force on a day. */
export function agreementItems(database: Database, asOf: Day): ListItem[] {
  return byDay(Object.values(database.agreements), ({ termStart }) => termStart).map((agreement) => ({
    ...agreement,
    site: siteName(database, agreement.siteId),
    parties: agreement.partyIds.map((id) => organisationName(database, id)),
    isInForce: isInForceOn(agreement, asOf),
  }));
}
