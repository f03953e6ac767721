import type { Meeting } from '../../model/meeting.ts';
import type { RegistrationStatus } from '../../model/registration.ts';

/** The states of a registration in the order in which lists and counts show them. */
export const statusOrder: readonly RegistrationStatus[] = [
  'REGISTERED',
  'ATTENDED',
  'WAITLISTED',
  'INVITED',
  'DECLINED',
  'CANCELLED',
  'NO_SHOW',
];

// DECLINED answers an invitation, CANCELLED takes a registration back; so each is reached from its own side only.
// From ATTENDED and NO_SHOW every way back is open, because marks at the door go wrong.
const next: Readonly<Record<RegistrationStatus, readonly RegistrationStatus[]>> = {
  INVITED: ['REGISTERED', 'WAITLISTED', 'DECLINED', 'ATTENDED'],
  REGISTERED: ['ATTENDED', 'NO_SHOW', 'CANCELLED', 'WAITLISTED', 'INVITED'],
  WAITLISTED: ['REGISTERED', 'CANCELLED', 'INVITED', 'ATTENDED'],
  DECLINED: ['REGISTERED', 'WAITLISTED', 'INVITED', 'ATTENDED'],
  CANCELLED: ['REGISTERED', 'WAITLISTED', 'INVITED', 'ATTENDED'],
  ATTENDED: ['REGISTERED', 'NO_SHOW', 'INVITED', 'CANCELLED', 'DECLINED'],
  NO_SHOW: ['ATTENDED', 'REGISTERED', 'CANCELLED'],
};

/** Lists the states a registration may change to. */
export function nextStates(from: RegistrationStatus): readonly RegistrationStatus[] {
  return next[from];
}

/** Says whether a registration may change from one state to another; staying is allowed. */
export function mayChange(from: RegistrationStatus, to: RegistrationStatus): boolean {
  return from === to || next[from].includes(to);
}

/** Says whether anybody recorded who was at a meeting: at least one person is marked as there or as not there. */
export function isPresenceRecorded({ registrations }: Pick<Meeting, 'registrations'>): boolean {
  for (const id in registrations) {
    const status = registrations[id]?.registrationStatus;
    if (status === 'ATTENDED' || status === 'NO_SHOW') return true;
  }
  return false;
}

/** Says whether somebody is or was registered: not only invited, on the waiting list, or called off. */
export function wasRegistered(status: RegistrationStatus): boolean {
  return status === 'REGISTERED' || status === 'ATTENDED' || status === 'NO_SHOW';
}

/** Says whether a registration takes one of the meeting's places. */
export function takesPlace(status: RegistrationStatus): boolean {
  return status === 'REGISTERED' || status === 'ATTENDED';
}
