import { sortedGerman } from '../../../shared/kernel/collate.ts';
import { hasTakenPlace, registrationStatusOn } from '../../../shared/domain/attendance/known-on.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { isPresenceRecorded, wasRegistered } from '../../../shared/domain/attendance/states.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { byDay, organisationName, siteName, type ListItem } from './list-item.ts';

/** Lists the meetings by day, with counts in place of what lies under them; a past day (`knownOn`) knows no presence after it. */
export function meetingItems(database: Database, knownOn: Day | null): ListItem[] {
  return meetingsByDay(database).map((meeting) => {
    const { agenda, registrations, ...own } = meeting;
    const marks = Object.values(registrations);
    return {
      ...own,
      date: meeting.days[0]?.date ?? null,
      series: database.series[meeting.seriesId ?? '']?.title ?? null,
      organisers: meeting.organiserIds.map((id) => organisationName(database, id)),
      hosts: meeting.hostIds.map((id) => organisationName(database, id)),
      agendaItems: Object.keys(agenda).length,
      registrations: marks.length,
      registered: marks.filter(({ registrationStatus }) => wasRegistered(registrationStatus)).length,
      declined: marks.filter(({ registrationStatus: each }) => each === 'DECLINED' || each === 'CANCELLED').length,
      attended:
        hasTakenPlace(meeting, knownOn) && isPresenceRecorded(meeting)
          ? marks.filter((each) => each.registrationStatus === 'ATTENDED').length
          : null,
    };
  });
}

/** Lists the registrations of one meeting, or of all (null), as a past day (`knownOn`) knew them. */
export function registrationItems(
  database: Database,
  { meeting: wanted, knownOn }: { readonly meeting: Meeting | null; readonly knownOn: Day | null },
): ListItem[] {
  return (wanted === null ? meetingsByDay(database) : [wanted]).flatMap((meeting) => {
    const { id: meetingId, registrations } = meeting;
    const named = Object.values(registrations).map((each) => {
      const person = each.guest ?? database.contacts[each.contactId ?? ''];
      return { ...each, firstName: person?.firstName ?? '', lastName: person?.lastName ?? '' };
    });
    return sortedGerman(named, (each) => `${each.lastName} ${each.firstName}`).map((each) => ({
      meetingId,
      ...each,
      registrationStatus: registrationStatusOn(each, meeting, knownOn),
      site: siteName(database, each.siteId),
      organisation: organisationName(database, each.organisationId),
    }));
  });
}

function meetingsByDay(database: Database): Meeting[] {
  return byDay(Object.values(database.meetings), (meeting) => meeting.days[0]?.date ?? null);
}
