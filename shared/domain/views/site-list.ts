import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import { isInForceOn } from '../agreements/queries.ts';
import type { SiteRow } from '../sites/site-rows.ts';
import { labelOfCode, type ListColumn } from './list-column.ts';

/** The columns of the list of sites, as they stand on a day. */
export function siteListColumns(text: Catalogue, asOf: Day): readonly ListColumn<SiteRow>[] {
  const { columns, ...words } = text.sites;
  const { enums } = text;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));

  function agreementUntil({ agreement }: SiteRow): string {
    if (!agreement) return words.none;
    if (agreement.isOpenEnded) return words.openEnded;
    if (agreement.termEnd === null) return words.endUnknown;
    const end = write(agreement.termEnd);
    return isInForceOn(agreement, asOf) || agreement.termEnd >= asOf ? end : words.expiredOn(end);
  }

  return [
    { id: 'shortName', header: columns.shortName, text: ({ site }) => site.shortName },
    {
      id: 'siteType',
      header: columns.siteType,
      text: ({ site }) => enums.siteType[site.siteType],
      hasFilter: true,
      filterValues: ({ site }) => [site.siteType],
      filterLabel: (value) => labelOfCode(enums.siteType, value),
    },
    { id: 'district', header: columns.district, text: ({ site }) => site.district },
    {
      id: 'status',
      header: columns.status,
      text: ({ status }) => (status === null ? words.noStatus : enums.siteStatus[status]),
      hasFilter: true,
      filterValues: ({ status }) => [status ?? ''],
      filterLabel: (value) => labelOfCode(enums.siteStatus, value),
    },
    { id: 'lead', header: columns.lead, text: ({ leadInsurer }) => leadInsurer ?? '', hasFilter: true },
    { id: 'entryWave', header: columns.entryWave, text: ({ site }) => site.entryWave, hasFilter: true },
    {
      id: 'joinedOn',
      header: columns.joinedOn,
      text: ({ site }) => write(site.joinedOn),
      sortBy: ({ site }) => site.joinedOn,
      kind: 'day',
    },
    {
      id: 'agreementUntil',
      header: columns.agreementUntil,
      text: agreementUntil,
      sortBy: ({ agreement }) => (agreement?.isOpenEnded ? '9999-12-31' : (agreement?.termEnd ?? null)),
    },
    {
      id: 'lastParticipation',
      header: columns.lastParticipation,
      text: ({ lastParticipation }) => (lastParticipation === null ? words.never : write(lastParticipation)),
      sortBy: ({ lastParticipation }) => lastParticipation,
      kind: 'day',
    },
    { id: 'responsible', header: columns.responsible, text: ({ responsible }) => responsible ?? '', hasFilter: true },
    { id: 'officialName', header: columns.officialName, text: ({ site }) => site.officialName },
    { id: 'region', header: columns.region, text: ({ site }) => site.region, hasFilter: true },
    {
      id: 'involvement',
      header: columns.involvement,
      text: ({ involvement }) => (involvement === null ? '' : enums.municipalInvolvement[involvement]),
      hasFilter: true,
      filterValues: ({ involvement }) => [involvement ?? ''],
      filterLabel: (value) => labelOfCode(enums.municipalInvolvement, value),
    },
    { id: 'city', header: columns.city, text: ({ city }) => city },
    { id: 'phone', header: words.fields.phone, text: ({ site }) => site.phone },
    { id: 'email', header: words.fields.email, text: ({ site }) => site.email },
  ];
}
