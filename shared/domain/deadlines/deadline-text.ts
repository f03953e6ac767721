import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Database } from '../../model/database.ts';
import type { Deadline } from './deadline.ts';

/** What a deadline is called: the record's title, or the type of an agreement without one. */
export function deadlineTitle({ title, agreementType }: Deadline, { enums }: Catalogue): string {
  return title.trim() === '' && agreementType !== null ? enums.agreementType[agreementType] : title;
}

/** Where a deadline belongs: its site, else its meeting; blank: nowhere in particular. */
export function deadlinePlace(database: Database, { siteId, meetingId, kind }: Deadline): string {
  const site = siteId === null ? undefined : database.sites[siteId]?.shortName;
  if (site !== undefined) return site;
  const isOwnTitle = kind === 'registration-deadline';
  return meetingId === null || isOwnTitle ? '' : (database.meetings[meetingId]?.title ?? '');
}

/** A deadline in one line, as a calendar shows it: "Bottrop: Vereinbarung endet: Kooperationsvereinbarung". */
export function deadlineSummary(database: Database, deadline: Deadline, catalogue: Catalogue): string {
  const what = catalogue.deadlines.summary(
    catalogue.deadlines.kinds[deadline.kind],
    deadlineTitle(deadline, catalogue),
  );
  const place = deadlinePlace(database, deadline);
  return place === '' ? what : `${place}: ${what}`;
}

/** What a calendar entry says beneath its title. */
export function deadlineLines(database: Database, deadline: Deadline, catalogue: Catalogue): string[] {
  const texts = catalogue.deadlines;
  const responsible = deadline.staffId === null ? undefined : database.staff[deadline.staffId]?.name;
  return [
    texts.dueOn(formatDay(deadline.dueOn, catalogue.language)),
    ...(responsible === undefined ? [] : [texts.responsibleIs(responsible)]),
    texts.fromFile,
  ];
}
