import { formatDay } from '../../i18n/format.ts';
import { agreementList } from './agreement-list.ts';
import { deadlineList, followUpList } from './due-lists.ts';
import { indicatorList } from './indicator-list.ts';
import type { ListSource, ListTable } from './list-table.ts';
import { meetingList, registrationList } from './meeting-lists.ts';
import { offerList } from './offer-list.ts';
import { contactList, organisationList } from './people-lists.ts';
import { siteList } from './site-list.ts';

const makers = {
  sites: siteList,
  contacts: contactList,
  organisations: organisationList,
  agreements: agreementList,
  meetings: meetingList,
  registrations: registrationList,
  offers: offerList,
  indicators: indicatorList,
  'follow-ups': followUpList,
  deadlines: deadlineList,
} satisfies Record<string, (source: ListSource) => ListTable>;

export type ExportedList = keyof typeof makers;

/** The kinds of records whose list can be exported. */
export const exportedLists = Object.keys(makers) as ExportedList[]; // the keys of a const object

/** Builds the list of a kind. */
export function buildList(kind: ExportedList, source: ListSource): ListTable {
  return makers[kind](source);
}

/** Says of which day a list is, where it comes from and how long it is; a workbook has a sheet for that. */
export function aboutList({ rows }: ListTable, { texts, asOf, database }: ListSource): string[] {
  return [texts.asOf(formatDay(asOf)), texts.from(database.office.name), texts.rows(rows.length)];
}
