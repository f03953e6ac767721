import type { Day } from '../../kernel/dates.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Registration, RegistrationStatus } from '../../model/registration.ts';
import { firstDate } from '../meetings/queries.ts';

/** Says whether a past day (null: today) may speak of who was at a meeting: it had begun by then. */
export function hasTakenPlace(meeting: Pick<Meeting, 'days'>, knownOn: Day | null): boolean {
  return knownOn === null || firstDate(meeting) <= knownOn;
}

/** The status of a registration as a past day (null: today) knew it; null: it was only marked at a meeting after that day. */
export function registrationStatusOn(
  { registrationStatus }: Pick<Registration, 'registrationStatus'>,
  meeting: Pick<Meeting, 'days'>,
  knownOn: Day | null,
): RegistrationStatus | null {
  const isPresence = registrationStatus === 'ATTENDED' || registrationStatus === 'NO_SHOW';
  return isPresence && !hasTakenPlace(meeting, knownOn) ? null : registrationStatus;
}
