import { invalidField, type AppError } from '../../kernel/errors.ts';
import type { ContactId, OrganisationId, RegistrationId, SiteId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { blankRegistration } from '../../model/blank.ts';
import type { MeetingFields } from '../../model/meeting.ts';
import type { Guest, MeetingRole, Registration, RegistrationStatus } from '../../model/registration.ts';
import type { CommandContext, Transaction } from '../command.ts';
import { firstDate } from '../meetings/queries.ts';
import { standsFor } from './queries.ts';
import { mayChange, takesPlace } from './states.ts';

/** Who is to be registered: a contact, or a guest with a name. */
export interface GivenPerson {
  readonly contactId: ContactId | null;
  readonly guest: Guest | null;
  readonly siteId?: SiteId | null | undefined;
  readonly organisationId?: OrganisationId | null | undefined;
  readonly meetingRole?: MeetingRole | undefined;
}

type Subject = Pick<Registration, 'contactId' | 'guest' | 'siteId' | 'organisationId' | 'meetingRole'>;

/** What a change of several states did. */
export interface StatusOutcome {
  readonly changed: number;
  /** Put on the waiting list because all places were taken. */
  readonly waitlisted: number;
  /** Left as they were, because that change makes no sense from where they stand. */
  readonly refused: number;
}

/** Opens the registrations of a meeting; fails where there is no such meeting. */
export function openRegistrations(tx: Transaction, meetingId: string, context: CommandContext) {
  const meeting = tx.meetings().get(meetingId);
  if (!meeting) return err<AppError>({ code: 'record-missing', table: 'meetings', id: meetingId });
  const table = tx.under(meetingId, 'registrations');
  let taken = table.all().filter((each) => takesPlace(each.registrationStatus)).length;

  const put = (next: Registration): void => {
    const before = table.get(next.id);
    taken += Number(takesPlace(next.registrationStatus));
    if (before) taken -= Number(takesPlace(before.registrationStatus));
    table.put(next);
  };
  // Who is on the waiting list already is moved up by the office's own decision, even beyond the limit.
  const withinCapacity = (from: RegistrationStatus | null, to: RegistrationStatus): RegistrationStatus => {
    const isFull = meeting.capacity !== null && taken >= meeting.capacity;
    const decides = from === 'WAITLISTED' || (from !== null && takesPlace(from));
    return to === 'REGISTERED' && isFull && !decides ? 'WAITLISTED' : to;
  };
  return ok({
    meeting,
    all: () => table.all(),
    put,
    withinCapacity,
    find: (ids: readonly RegistrationId[]): Result<Registration[], AppError> => {
      const found: Registration[] = [];
      for (const id of new Set(ids)) {
        const each = table.get(id);
        if (!each) return err({ code: 'record-missing', table: 'registrations', id });
        found.push(each);
      }
      return ok(found);
    },
    make: (subject: Subject, registrationStatus: RegistrationStatus): Registration => {
      const id = context.newId() as RegistrationId;
      const made = { ...blankRegistration(), ...subject, id, registrationStatus, statusAt: context.now };
      put(made);
      return made;
    },
    setStatus: (all: readonly Registration[], to: RegistrationStatus): StatusOutcome => {
      let changed = 0;
      let waitlisted = 0;
      let refused = 0;
      for (const each of all) {
        const status = withinCapacity(each.registrationStatus, to);
        if (!mayChange(each.registrationStatus, status)) refused += 1;
        else if (status !== each.registrationStatus) {
          put({ ...each, registrationStatus: status, statusAt: context.now });
          changed += 1;
          if (status !== to) waitlisted += 1;
        }
      }
      return { changed, waitlisted, refused };
    },
  });
}

/** Finds the registration of a contact; a guest has none before. */
export function findContact(all: readonly Registration[], contactId: ContactId | null): Registration | undefined {
  return contactId === null ? undefined : all.find((each) => each.contactId === contactId);
}

/** Works out for whom a person comes; a guest needs a name, a contact must exist. */
export function personOf(tx: Transaction, given: GivenPerson, meeting: MeetingFields): Result<Subject, AppError> {
  const { contactId, guest } = given;
  if ((contactId === null) === (guest === null)) return err(invalidField('contactId', 'required'));
  if (contactId === null) {
    if (`${guest?.firstName ?? ''}${guest?.lastName ?? ''}`.trim() === '')
      return err(invalidField('guest', 'required'));
    const { siteId = null, organisationId = null, meetingRole = 'GUEST' } = given;
    return ok({ contactId, guest, siteId, organisationId, meetingRole });
  }
  const contact = tx.table('contacts').get(contactId);
  if (!contact) return err({ code: 'record-missing', table: 'contacts', id: contactId });
  const usual = standsFor(contact, firstDate(meeting));
  return ok({
    contactId,
    guest,
    siteId: given.siteId === undefined ? usual.siteId : given.siteId,
    organisationId: given.organisationId === undefined ? usual.organisationId : given.organisationId,
    meetingRole: given.meetingRole ?? usual.meetingRole,
  });
}
