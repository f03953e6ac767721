import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { OfferRow } from '../offers/offer-rows.ts';
import { labelOfCode, type ListColumn } from './list-column.ts';

/** The columns of the list of offers. */
export function offerListColumns(text: Catalogue): readonly ListColumn<OfferRow>[] {
  const { columns: words, ...offers } = text.offers;
  const { enums } = text;
  return [
    { id: 'title', header: words.title, text: ({ offer }) => offer.title },
    {
      id: 'sites',
      header: words.sites,
      text: ({ siteNames }) => (siteNames.length === 0 ? offers.acrossSites : siteNames.join(', ')),
      filterValues: ({ siteNames }) => (siteNames.length === 0 ? [''] : siteNames),
    },
    {
      id: 'year',
      header: words.year,
      text: ({ years }) => yearsText(years) || offers.noYear,
      hasFilter: true,
      filterValues: ({ years }) => (years.length === 0 ? [''] : years.map(String)),
    },
    {
      id: 'fields',
      header: words.fields,
      text: ({ offer }) => offer.fieldsOfAction.map((field) => enums.fieldOfAction[field]).join(', '),
      hasFilter: true,
      filterValues: ({ offer }) => (offer.fieldsOfAction.length === 0 ? [''] : offer.fieldsOfAction),
      filterLabel: (value) => labelOfCode(enums.fieldOfAction, value),
    },
    code('status', words.status, { labels: enums.offerStatus, of: ({ status }) => status }),
    dated('startsOn', words.startsOn, ({ offer }) => offer.startsOn),
    counted('placesOffered', words.places, ({ offer }) => offer.placesOffered),
    { ...counted('enrolments', words.enrolments, ({ enrolments }) => enrolments), kind: 'people' },
    { ...counted('participations', words.participations, ({ participations }) => participations), kind: 'people' },
    { ...counted('participants', words.participants, ({ participants }) => participants), kind: 'people' },
    counted('sessions', words.sessions, ({ offer }) => offer.sessions),
    dated('endsOn', words.endsOn, ({ offer }) => offer.endsOn),
    code('type', words.type, { labels: enums.offerType, of: ({ offer }) => offer.offerType }),
    { id: 'provider', header: words.provider, text: ({ provider }) => provider, hasFilter: true },
    code('format', words.format, { labels: enums.meetingFormat, of: ({ offer }) => offer.format }),
    { id: 'place', header: words.place, text: ({ offer }) => offer.place },
    {
      id: 'programmeFormat',
      header: words.programmeFormat,
      text: ({ offer }) => offer.programmeFormat,
      hasFilter: true,
    },
    code('accessRoute', words.accessRoute, { labels: enums.accessRoute, of: ({ offer }) => offer.accessRoute }),
    { id: 'targetGroup', header: words.targetGroup, text: ({ offer }) => offer.targetGroup },
  ];

  function code<Code extends string>(
    id: string,
    header: string,
    { of: codeOf, labels }: { of: (row: OfferRow) => Code | null; labels: Readonly<Record<Code, string>> },
  ): ListColumn<OfferRow> {
    return {
      id,
      header,
      text: (row) => {
        const value = codeOf(row);
        return value === null ? '' : labels[value];
      },
      hasFilter: true,
      filterValues: (row) => [codeOf(row) ?? ''],
      filterLabel: (value) => labelOfCode(labels, value),
    };
  }
  function dated(id: string, header: string, of: (row: OfferRow) => Day | null): ListColumn<OfferRow> {
    const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));
    return { id, header, text: (row) => write(of(row)), sortBy: of, kind: 'day' };
  }
  function counted(id: string, header: string, of: (row: OfferRow) => number | null): ListColumn<OfferRow> {
    const write = (value: number | null): string => (value === null ? '' : formatNumber(value, text.language));
    return { id, header, text: (row) => write(of(row)), sortBy: of, kind: 'number' };
  }
}

// "2024", "2024–2026": years without a gap.
function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${String(first)}–${String(last)}`;
}
