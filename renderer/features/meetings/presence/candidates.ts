import type { Findable } from '../../../../shared/domain/attendance/presence-search.ts';
import type { RegistrationRow } from '../../../../shared/domain/attendance/queries.ts';
import type { ContactId, RegistrationId } from '../../../../shared/kernel/ids.ts';
import type { RegistrationStatus } from '../../../../shared/model/registration.ts';
import type { FindableContact } from '../components/use-findable-contacts.ts';

/** Somebody who may stand at the door. */
export interface Candidate extends Findable {
  readonly key: string;
  readonly label: string;
  /** Null: not on the list. */
  readonly registrationId: RegistrationId | null;
  readonly contactId: ContactId | null;
  readonly status: RegistrationStatus | null;
  readonly isPresent: boolean;
}

/** Everybody the search at the door looks through: who is on the list first, then all other contacts. */
export function candidates(rows: readonly RegistrationRow[], others: readonly FindableContact[]): Candidate[] {
  const onList = rows.map(({ registration, listName, ...names }) => ({
    key: registration.id,
    label: listName,
    ...names,
    registrationId: registration.id,
    contactId: registration.contactId,
    status: registration.registrationStatus,
    isPresent: registration.registrationStatus === 'ATTENDED',
  }));
  // Who registered is the likelier one; who declined or cancelled comes after.
  const likely = onList.filter(({ status }) => status === 'REGISTERED' || status === 'WAITLISTED');
  const rest = onList.filter(({ status }) => status !== 'REGISTERED' && status !== 'WAITLISTED');
  const walkIns = others.map(({ id, ...person }) => ({
    key: id,
    ...person,
    registrationId: null,
    contactId: id,
    status: null,
    isPresent: false,
  }));
  return [...likely, ...rest, ...walkIns];
}
