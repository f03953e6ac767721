import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { agreementItems } from './agreement-items.ts';
import { deadlineItems } from './deadline-items.ts';
import { followUpItems } from './follow-up-items.ts';
import { indicatorItems } from './indicator-items.ts';
import type { ListItem } from './list-item.ts';
import { meetingItems, registrationItems } from './meeting-items.ts';
import { offerItems } from './offer-items.ts';
import { contactItems, organisationItems } from './people-items.ts';
import { siteItems } from './site-items.ts';

/** What a list is made from. */
export interface ListSource {
  readonly database: Database;
  readonly asOf: Day;
  /** Looks back: what was not known by the day is left out. */
  readonly isPast: boolean;
  /** The meeting that was asked for; null: all. */
  readonly meeting: Meeting | null;
}

const makers = {
  sites: ({ database, asOf, isPast }) => siteItems(database, asOf, { knownOnly: isPast }),
  contacts: ({ database, asOf }) => contactItems(database, asOf),
  organisations: ({ database }) => organisationItems(database),
  agreements: ({ database, asOf, isPast }) => agreementItems(database, asOf, { knownOnly: isPast }),
  meetings: ({ database, asOf, isPast }) => meetingItems(database, isPast ? asOf : null),
  registrations: ({ database, asOf, isPast, meeting }) =>
    registrationItems(database, { meeting, knownOn: isPast ? asOf : null }),
  offers: ({ database, asOf }) => offerItems(database, asOf),
  indicators: ({ database, asOf }) => indicatorItems(database, asOf),
  'follow-ups': ({ database, asOf }) => followUpItems(database, asOf),
  deadlines: ({ database, asOf }) => deadlineItems(database, asOf),
} satisfies Record<string, (source: ListSource) => ListItem[]>;

export type ListKind = keyof typeof makers;

/** The kinds of records that can be listed. */
export const listKinds = Object.keys(makers) as ListKind[]; // the keys of a const object

/** Lists the records of a kind, with names for references and the values that hold on a day. */
export function listItems(kind: ListKind, source: ListSource): ListItem[] {
  return makers[kind](source);
}
