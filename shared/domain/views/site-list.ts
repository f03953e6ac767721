import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import { assertNever } from '../../kernel/assert.ts';
import type { Day } from '../../kernel/dates.ts';
import type { SiteRow } from '../sites/site-rows.ts';
import { labelOfCode, type ListColumn } from './list-column.ts';

/** The day until which a site has an agreement as text to sort by, or since which it has none; null: there is no such day. */
export function agreementUntilDay({ state, agreement }: SiteRow['cooperation']): string | null {
  if (state === 'none' || state === 'unsigned') return null;
  return agreement.isOpenEnded ? '9999-12-31' : agreement.termEnd;
}

/** Says until when a site has a cooperation agreement, or why not: the one wording of lists, exports and comparison. */
export function agreementUntilText(
  { cooperation: { state, agreement } }: Pick<SiteRow, 'cooperation'>,
  { sites: words, language }: Pick<Catalogue, 'sites' | 'language'>,
): string {
  switch (state) {
    case 'none':
      return words.none;
    case 'in-force':
    case 'upcoming':
      if (agreement.isOpenEnded) return words.openEnded;
      return agreement.termEnd === null ? words.endUnknown : formatDay(agreement.termEnd, language);
    case 'ended':
      return agreement.termEnd === null ? words.endUnknown : words.expiredOn(formatDay(agreement.termEnd, language));
    case 'unknown':
      return agreement.termStart === null ? words.termUnknown : words.endUnknown;
    case 'unsigned':
      return words.unsigned;
    default:
      return assertNever(state);
  }
}

/** The columns of the list of sites. */
export function siteListColumns(text: Catalogue): readonly ListColumn<SiteRow>[] {
  const { columns, ...words } = text.sites;
  const { enums } = text;
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));

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
      text: ({ status, isNotYetThere }) =>
        status !== null ? enums.siteStatus[status] : isNotYetThere ? words.notYetThere : words.noStatus,
      hasFilter: true,
      filterValues: ({ status }) => [status ?? ''],
      filterLabel: (value) => labelOfCode(enums.siteStatus, value),
    },
    {
      id: 'agreementUntil',
      header: columns.agreementUntil,
      text: (row) => agreementUntilText(row, text),
      sortBy: ({ cooperation }) => agreementUntilDay(cooperation),
      hasFilter: true,
      filterValues: ({ endBands }) => endBands,
      filterLabel: (value) => labelOfCode(text.agreements.endBands, value),
    },
    {
      id: 'lastParticipation',
      header: columns.lastParticipation,
      text: ({ lastParticipation }) => (lastParticipation === null ? words.never : write(lastParticipation)),
      sortBy: ({ lastParticipation }) => lastParticipation,
      kind: 'day',
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
    { id: 'responsible', header: columns.responsible, text: ({ responsible }) => responsible ?? '', hasFilter: true },
    {
      id: 'lastPresentation',
      header: columns.lastPresentation,
      text: ({ presenting }) => (presenting.on === null ? words.presenting[presenting.state] : write(presenting.on)),
      sortBy: ({ presenting }) => presenting.on,
      kind: 'day',
      hasFilter: true,
      filterValues: ({ presenting }) => [presenting.state],
      filterLabel: (value) => labelOfCode(words.presenting, value),
    },
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
