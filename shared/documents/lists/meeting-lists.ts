import { hasTakenPlace, registrationStatusOn } from '../../domain/attendance/known-on.ts';
import { isPresenceRecorded, wasRegistered } from '../../domain/attendance/states.ts';
import { firstDate } from '../../domain/meetings/queries.ts';
import { sortedGerman } from '../../kernel/collate.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration } from '../../model/registration.ts';
import { days, numbers, tableOf, text, type ListSource, type ListTable } from './list-table.ts';

/** Lists the meetings by day. */
export function meetingList(source: ListSource): ListTable {
  const { database, texts, catalogue } = source;
  const { columns: heads, titles } = texts;
  const { enums } = catalogue;
  const marks = ({ registrations }: Meeting) => Object.values(registrations);
  const knownOn = source.isPast ? source.asOf : null;
  return tableOf<Meeting>(titles.meetings, meetingsOf(source), [
    days(heads.date, (meeting) => firstDate(meeting)),
    days(heads.endsOn, (meeting) => meeting.days.at(-1)?.date),
    text(heads.title, ({ title }) => title),
    text(heads.kind, ({ meetingKind }) => enums.meetingKind[meetingKind]),
    text(heads.format, ({ format }) => enums.meetingFormat[format]),
    text(heads.place, ({ venue }) => [venue.name, venue.city].filter(Boolean).join(', ')),
    days(heads.registrationDeadline, ({ registrationDeadline }) => registrationDeadline),
    numbers(
      heads.registered,
      (meeting) => marks(meeting).filter(({ registrationStatus }) => wasRegistered(registrationStatus)).length,
    ),
    numbers(heads.attended, (meeting) =>
      hasTakenPlace(meeting, knownOn) && isPresenceRecorded(meeting)
        ? marks(meeting).filter(({ registrationStatus }) => registrationStatus === 'ATTENDED').length
        : null,
    ),
    text(heads.state, ({ isCancelled }) => (isCancelled ? texts.cancelled : '')),
    text(heads.responsible, ({ responsibleStaffId }) => database.staff[responsibleStaffId ?? '']?.name),
    text(heads.id, ({ id }) => id),
  ]);
}

/** Lists the registrations of the meeting that was asked for, else of all, by meeting and name. */
export function registrationList(source: ListSource): ListTable {
  const { database, texts, catalogue } = source;
  const { columns: heads, titles } = texts;
  const { enums } = catalogue;
  const rows = meetingsOf(source).flatMap((meeting) =>
    sortedGerman(
      Object.values(meeting.registrations).map((registration) => ({
        meeting,
        registration,
        person: registration.guest ?? database.contacts[registration.contactId ?? ''],
      })),
      ({ person }) => `${person?.lastName ?? ''} ${person?.firstName ?? ''}`,
    ),
  );
  return tableOf<(typeof rows)[number]>(titles.registrations, rows, [
    days(heads.date, ({ meeting }) => firstDate(meeting)),
    text(heads.meeting, ({ meeting }) => meeting.title),
    text(heads.lastName, ({ person }) => person?.lastName),
    text(heads.firstName, ({ person }) => person?.firstName),
    text(heads.site, ({ registration }) => database.sites[registration.siteId ?? '']?.shortName),
    text(heads.organisation, ({ registration: { organisationId, guest } }) =>
      organisationId === null ? guest?.organisation : database.organisations[organisationId]?.name,
    ),
    text(heads.role, ({ registration }) => enums.meetingRole[registration.meetingRole]),
    text(heads.status, ({ registration, meeting }) => {
      const status = registrationStatusOn(registration, meeting, source.isPast ? source.asOf : null);
      return status && enums.registrationStatus[status];
    }),
    text(heads.consentListed, ({ registration }) => consentText(source, registration)),
    text(heads.id, ({ registration }) => registration.id),
  ]);
}

function consentText({ texts }: ListSource, { consentListed }: Registration): string {
  if (consentListed === null) return texts.notAsked;
  return consentListed ? texts.yes : texts.no;
}

function meetingsOf({ database, meeting }: ListSource): Meeting[] {
  if (meeting !== null) return [meeting];
  return Object.values(database.meetings).sort((left, right) => firstDate(left).localeCompare(firstDate(right)));
}
