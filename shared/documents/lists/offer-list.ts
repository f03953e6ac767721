import { offerRows, type OfferRow } from '../../domain/offers/offer-rows.ts';
import { hiddenMark, publishCounts, smallCountThreshold } from '../../domain/statistics/small-counts.ts';
import { days, numbers, tableOf, text, type ListCell, type ListSource, type ListTable } from './list-table.ts';

/** Lists the offers, the latest first; small counts of people are hidden (ADR 9). */
export function offerList({ database, asOf, texts, catalogue }: ListSource): ListTable {
  const { columns: heads, titles } = texts;
  const { enums, offers } = catalogue;
  const threshold = smallCountThreshold(database.office);
  const counts =
    (of: (row: OfferRow) => number | null) =>
    (row: OfferRow): ListCell => {
      const [count = null] = publishCounts([of(row)], threshold);
      return count === 'hidden' ? hiddenMark : count;
    };
  const table = tableOf<OfferRow>(titles.offers, offerRows(database, asOf), [
    text(heads.title, ({ offer }) => offer.title),
    text(heads.sites, ({ siteNames }) => (siteNames.length === 0 ? texts.allSites : siteNames.join('; '))),
    text(heads.fieldsOfAction, ({ offer }) =>
      offer.fieldsOfAction.map((field) => enums.fieldOfAction[field]).join('; '),
    ),
    text(heads.kind, ({ offer }) => enums.offerType[offer.offerType]),
    text(heads.programmeFormat, ({ offer }) => offer.programmeFormat),
    text(heads.format, ({ offer }) => offer.format && enums.meetingFormat[offer.format]),
    text(heads.accessRoute, ({ offer }) => offer.accessRoute && enums.accessRoute[offer.accessRoute]),
    text(heads.provider, ({ provider }) => provider),
    text(heads.place, ({ offer }) => offer.place),
    days(heads.startsOn, ({ offer }) => offer.startsOn),
    days(heads.endsOn, ({ offer }) => offer.endsOn),
    text(heads.status, ({ status }) => enums.offerStatus[status]),
    text(heads.targetGroup, ({ offer }) => offer.targetGroup),
    numbers(heads.sessions, ({ offer }) => offer.sessions),
    numbers(heads.placesOffered, ({ offer }) => offer.placesOffered),
    numbers(
      heads.enrolments,
      counts(({ enrolments }) => enrolments),
    ),
    numbers(
      heads.participations,
      counts(({ participations }) => participations),
    ),
    numbers(
      heads.participants,
      counts(({ participants }) => participants),
    ),
    text(heads.id, ({ offer }) => offer.id),
  ]);
  const isAnyHidden = table.rows.some((row) => row.includes(hiddenMark));
  return isAnyHidden ? { ...table, notes: [offers.smallCounts.legend(threshold)] } : table;
}
