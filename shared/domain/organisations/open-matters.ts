import type { Day } from '../../kernel/dates.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { ContactRole } from '../../model/contact.ts';
import type { Database } from '../../model/database.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration, RegistrationStatus } from '../../model/registration.ts';
import { firstDate } from '../meetings/queries.ts';
import { seatsOfContact, type SeatAt } from '../steering/seat-proposal.ts';

/** Something a successor may take over; it belongs to the function, or to the person in another one. */
type Matter<Content> = Content & { readonly isOfRole: boolean };

/** What is open at a person on a day. */
export interface OpenMatters {
  readonly registrations: readonly Matter<{ readonly meeting: Meeting; readonly registration: Registration }>[];
  readonly followUps: readonly Matter<{ readonly followUp: FollowUp }>[];
  readonly seats: readonly Matter<SeatAt>[];
}

/** Lists what is open at a person on a day: answers awaited or given for meetings to come, tasks, seats in steering bodies. */
export function openMattersOf(
  database: Database,
  { contactId, role, from }: { readonly contactId: ContactId; readonly role: ContactRole; readonly from: Day },
): OpenMatters {
  const registrations = Object.values(database.meetings)
    .filter((meeting) => isAhead(meeting, from))
    .sort((left, right) => firstDate(left).localeCompare(firstDate(right)))
    .flatMap((meeting) =>
      Object.values(meeting.registrations)
        .filter((each) => each.contactId === contactId && isOpenRegistration(each.registrationStatus))
        .map((registration) => ({ meeting, registration, isOfRole: standsForPlace(registration, role) })),
    );
  const followUps = Object.values(database.followUps)
    .filter((each) => each.contactId === contactId && each.doneAt === null)
    .map((followUp) => ({ followUp, isOfRole: followUp.siteId === null || followUp.siteId === role.siteId }));
  const seats = seatsOfContact(database, contactId, from).map(({ group, seat }) => ({
    group,
    seat,
    isOfRole: role.siteId === null ? seat.organisationId === role.organisationId : group.siteId === role.siteId,
  }));
  return { registrations, followUps, seats };
}

/** Says whether a registration still awaits its meeting. */
export function isOpenRegistration(status: RegistrationStatus): boolean {
  return status === 'INVITED' || status === 'REGISTERED' || status === 'WAITLISTED';
}

/** Says whether a meeting takes place, and not before a day. */
export function isAhead(meeting: Pick<Meeting, 'days' | 'isCancelled'>, day: Day): boolean {
  const date = meeting.days[0]?.date;
  return !meeting.isCancelled && date !== undefined && date >= day;
}

function standsForPlace(registration: Registration, role: ContactRole): boolean {
  return role.siteId === null
    ? registration.organisationId === role.organisationId
    : registration.siteId === role.siteId;
}
