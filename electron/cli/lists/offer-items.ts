import { offerRows } from '../../../shared/domain/offers/offer-rows.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ListItem } from './list-item.ts';

/** Lists the offers, the latest first, with the status of a day and the counts known on it. */
export function offerItems(database: Database, asOf: Day): ListItem[] {
  return offerRows(database, asOf).map(({ offer, ...row }) => ({
    id: offer.id,
    title: offer.title,
    siteIds: offer.siteIds,
    sites: row.siteNames,
    isAcrossSites: offer.siteIds.length === 0,
    fieldsOfAction: offer.fieldsOfAction,
    offerType: offer.offerType,
    programmeFormat: offer.programmeFormat,
    format: offer.format,
    accessRoute: offer.accessRoute,
    provider: row.provider,
    place: offer.place,
    startsOn: offer.startsOn,
    endsOn: offer.endsOn,
    status: row.status,
    isRunning: row.isRunning,
    sessions: offer.sessions,
    targetGroup: offer.targetGroup,
    placesOffered: offer.placesOffered,
    enrolments: row.enrolments,
    participations: row.participations,
    participants: row.participants,
  }));
}
