import { isInForceOn } from '../../../shared/domain/agreements/queries.ts';
import type { SiteRow } from '../../../shared/domain/sites/site-rows.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { DataColumn } from '../../ui/data-table/column.ts';
import { StatusBadge } from './components/status-badge.tsx';

/** The columns of the list of sites, in the user's language. */
export function siteColumns(text: Catalogue, asOf: Day): DataColumn<SiteRow>[] {
  const { columns, ...words } = text.sites;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));

  function agreementUntil({ agreement }: SiteRow): string {
    if (!agreement) return words.none;
    if (agreement.isOpenEnded) return words.openEnded;
    if (agreement.termEnd === null) return words.endUnknown;
    const end = write(agreement.termEnd);
    return isInForceOn(agreement, asOf) || agreement.termEnd >= asOf ? end : words.expiredOn(end);
  }

  return [
    { id: 'shortName', header: columns.shortName, text: ({ site }) => site.shortName, minWidth: 10, grow: 2 },
    {
      id: 'siteType',
      header: columns.siteType,
      text: ({ site }) => text.enums.siteType[site.siteType],
      minWidth: 8,
      hasFilter: true,
    },
    { id: 'district', header: columns.district, text: ({ site }) => site.district, minWidth: 9, grow: 1 },
    {
      id: 'status',
      header: columns.status,
      text: ({ status }) => (status === null ? words.noStatus : text.enums.siteStatus[status]),
      render: ({ status }) => <StatusBadge status={status} />,
      minWidth: 9,
      hasFilter: true,
    },
    {
      id: 'lead',
      header: columns.lead,
      text: ({ leadInsurer }) => leadInsurer ?? '',
      minWidth: 7,
      hasFilter: true,
    },
    {
      id: 'entryWave',
      header: columns.entryWave,
      text: ({ site }) => site.entryWave,
      minWidth: 6.5,
      hasFilter: true,
    },
    {
      id: 'joinedOn',
      header: columns.joinedOn,
      text: ({ site }) => write(site.joinedOn),
      sortBy: ({ site }) => site.joinedOn,
      minWidth: 6,
      grow: 0,
    },
    {
      id: 'agreementUntil',
      header: columns.agreementUntil,
      text: agreementUntil,
      sortBy: ({ agreement }) => (agreement?.isOpenEnded ? '9999-12-31' : (agreement?.termEnd ?? null)),
      minWidth: 9,
    },
    {
      id: 'lastParticipation',
      header: columns.lastParticipation,
      text: ({ lastParticipation }) => (lastParticipation === null ? words.never : write(lastParticipation)),
      sortBy: ({ lastParticipation }) => lastParticipation,
      minWidth: 6.5,
    },
    {
      id: 'responsible',
      header: columns.responsible,
      text: ({ responsible }) => responsible ?? '',
      minWidth: 9,
      hasFilter: true,
    },
    {
      id: 'officialName',
      header: columns.officialName,
      text: ({ site }) => site.officialName,
      minWidth: 16,
      grow: 2,
      isInitiallyHidden: true,
    },
    { id: 'region', header: columns.region, text: ({ site }) => site.region, isInitiallyHidden: true },
    {
      id: 'involvement',
      header: columns.involvement,
      text: ({ involvement }) => (involvement === null ? '' : text.enums.municipalInvolvement[involvement]),
      isInitiallyHidden: true,
    },
    { id: 'city', header: columns.city, text: ({ city }) => city, isInitiallyHidden: true },
  ];
}
