import type { OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import { offerYear } from '../../../shared/domain/offers/queries.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/format.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import { OfferStatusBadge } from './offer-status-badge.tsx';

/** The columns of a list of offers, in the user's language; on a site's own page without the sites. */
export function offerColumns(
  text: Catalogue,
  { isOnSite = false }: { readonly isOnSite?: boolean } = {},
): DataColumn<OfferRow>[] {
  const { columns: words, ...offers } = text.offers;
  const { enums, language } = text;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, language));
  const count = (value: number | null): string => (value === null ? '' : formatNumber(value, language));

  return [
    { id: 'title', header: words.title, text: ({ offer }) => offer.title, minWidth: 13, grow: 3 },
    {
      id: 'sites',
      header: words.sites,
      text: ({ siteNames }) => (siteNames.length === 0 ? offers.acrossSites : siteNames.join(', ')),
      minWidth: 7,
      isInitiallyHidden: isOnSite,
    },
    {
      id: 'year',
      header: words.year,
      text: ({ offer }) => String(offerYear(offer) ?? offers.noYear),
      minWidth: 5,
      hasFilter: !isOnSite,
      isInitiallyHidden: true,
    },
    {
      id: 'fields',
      header: words.fields,
      text: ({ offer }) => fieldNames(offer).join(', '),
      filterValues: ({ offer }) => (offer.fieldsOfAction.length === 0 ? [''] : fieldNames(offer)),
      minWidth: 8,
      hasFilter: !isOnSite,
    },
    {
      id: 'status',
      header: words.status,
      text: ({ status }) => enums.offerStatus[status],
      render: ({ status }) => <OfferStatusBadge status={status} />,
      minWidth: 7,
      grow: 0,
      hasFilter: !isOnSite,
    },
    day('startsOn', words.startsOn, ({ offer }) => offer.startsOn),
    number('placesOffered', words.places, ({ offer }) => offer.placesOffered),
    number('enrolments', words.enrolments, ({ enrolments }) => enrolments),
    number('participations', words.participations, ({ participations }) => participations),
    number('participants', words.participants, ({ participants }) => participants, !isOnSite),
    number('sessions', words.sessions, ({ offer }) => offer.sessions),
    day('endsOn', words.endsOn, ({ offer }) => offer.endsOn),
    plain('type', words.type, ({ offer }) => enums.offerType[offer.offerType], { hasFilter: !isOnSite }),
    plain('provider', words.provider, ({ provider }) => provider),
    plain('format', words.format, ({ offer }) => (offer.format === null ? '' : enums.meetingFormat[offer.format])),
    plain('place', words.place, ({ offer }) => offer.place),
    plain('programmeFormat', words.programmeFormat, ({ offer }) => offer.programmeFormat, { isInitiallyHidden: true }),
    plain(
      'accessRoute',
      words.accessRoute,
      ({ offer }) => (offer.accessRoute === null ? '' : enums.accessRoute[offer.accessRoute]),
      { isInitiallyHidden: true },
    ),
    plain('targetGroup', words.targetGroup, ({ offer }) => offer.targetGroup, { isInitiallyHidden: true }),
  ];

  function fieldNames({ fieldsOfAction }: OfferRow['offer']): string[] {
    return fieldsOfAction.map((field) => enums.fieldOfAction[field]);
  }
  function day(id: string, header: string, of: (row: OfferRow) => Day | null): DataColumn<OfferRow> {
    return { id, header, text: (row) => write(of(row)), sortBy: of, minWidth: 6, grow: 0 };
  }
  function number(
    id: string,
    header: string,
    of: (row: OfferRow) => number | null,
    isInitiallyHidden = false,
  ): DataColumn<OfferRow> {
    const minWidth = Math.max(4.5, header.length * 0.5 + 1);
    return {
      id,
      header,
      text: (row) => count(of(row)),
      sortBy: of,
      minWidth,
      grow: 0,
      align: 'end',
      isInitiallyHidden,
    };
  }
  function plain(
    id: string,
    header: string,
    of: (row: OfferRow) => string,
    more: Partial<DataColumn<OfferRow>> = {},
  ): DataColumn<OfferRow> {
    return { id, header, text: of, minWidth: 8, ...more };
  }
}
