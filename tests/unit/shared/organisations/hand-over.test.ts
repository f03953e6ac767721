import { describe, expect, it } from 'vitest';
import { openMattersOf } from '../../../../shared/domain/organisations/open-matters.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import type {
  ContactId,
  FollowUpId,
  MeetingId,
  OrganisationId,
  RegistrationId,
  SiteId,
  SteeringGroupId,
} from '../../../../shared/kernel/ids.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import {
  blankContact,
  blankFollowUp,
  blankMeeting,
  blankRegistration,
  blankRole,
  blankSteeringGroup,
} from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Registration } from '../../../../shared/model/registration.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const siteId = 'bottrop' as SiteId;
const eva = 'eva' as ContactId;
const jan = 'jan' as ContactId;
const role = { ...blankRole(), id: 'r', siteId, jobFunction: 'Koordination', from: day('2020-01-01') };

function registration(id: string, fields: Partial<Registration>): Registration {
  return { ...blankRegistration(), id: id as RegistrationId, contactId: eva, siteId, ...fields };
}

function meeting(id: string, date: string, registrations: readonly Registration[], isCancelled = false) {
  return {
    ...blankMeeting(id, day(date)),
    id: id as MeetingId,
    isCancelled,
    agenda: {},
    registrations: Object.fromEntries(registrations.map((each) => [each.id, each])),
  };
}

function world(): Database {
  const task = (id: string) => ({ ...blankFollowUp(id), id: id as FollowUpId, contactId: eva });
  const seat = { id: 's', party: 'SITE' as const, organisationId: null as OrganisationId | null, role: 'Vorsitz' };
  return {
    ...databaseOf({ bottrop: {} }),
    contacts: {
      eva: { ...blankContact('Eva', 'Adler'), id: eva, roles: [role] },
      jan: { ...blankContact('Jan', 'Bär'), id: jan },
    },
    meetings: {
      past: meeting('past', '2026-10-01', [registration('p', { registrationStatus: 'INVITED' })]),
      next: meeting('next', '2027-01-20', [
        registration('n', { registrationStatus: 'REGISTERED', consentListed: true, consentFutureInvites: true }),
      ]),
      other: meeting('other', '2027-02-20', [registration('o', { registrationStatus: 'DECLINED' })]),
      off: meeting('off', '2027-03-20', [registration('x', {})], true),
    },
    followUps: { open: task('open'), done: { ...task('done'), doneAt: instant('2026-01-01T08:00:00Z') } },
    steeringGroups: {
      g: {
        ...blankSteeringGroup(siteId),
        id: 'g' as SteeringGroupId,
        members: [{ ...seat, contactId: eva, from: day('2021-01-01'), until: null }],
      },
    },
  };
}

const from = day('2027-01-01');
const chosen = {
  registrations: [{ meetingId: 'next', registrationId: 'n' as RegistrationId }],
  followUpIds: ['open' as FollowUpId],
  seats: [{ steeringGroupId: 'g' as SteeringGroupId, seatId: 's' }],
};
const toJan = { id: eva, roleId: 'r', from, successorId: jan, newPerson: null };
const nothing = { registrations: [], followUpIds: [], seats: [] };

describe('the succession of a contact', () => {
  it('finds what is open at the person on the day: answers to come, tasks, seats', () => {
    const open = openMattersOf(world(), { contactId: eva, role, from });
    expect(open.registrations.map((each) => each.registration.id)).toEqual(['n']);
    expect(open.followUps.map((each) => each.followUp.id)).toEqual(['open']);
    expect(open.seats.map((each) => each.seat.id)).toEqual(['s']);
    const all = [...open.registrations, ...open.followUps, ...open.seats];
    expect(all.every(({ isOfRole }) => isOfRole)).toBe(true);
  });

  it('ends the function the day before, gives it to the successor and moves what was ticked', () => {
    const after = changed(world(), 'contact.handOver', { ...toJan, ...chosen });
    expect(after.contacts['eva']?.roles).toEqual([{ ...role, until: '2026-12-31', successorId: jan }]);
    expect(after.contacts['jan']?.roles).toMatchObject([
      { siteId, jobFunction: 'Koordination', from, until: null, successorId: null },
    ]);
    expect(after.meetings['next']?.registrations['n']).toMatchObject({
      contactId: jan,
      siteId,
      registrationStatus: 'REGISTERED',
      consentListed: null,
      consentFutureInvites: null,
    });
    expect(after.followUps['open']?.contactId).toBe(jan);
    expect(after.steeringGroups['g']?.members).toMatchObject([
      { contactId: eva, from: '2021-01-01', until: '2026-12-31' },
      { contactId: jan, from, until: null, role: 'Vorsitz', party: 'SITE' },
    ]);
  });

  it('leaves what was not ticked, and makes a new person where there is none yet', () => {
    const person = { ...blankContact('Kim', 'Çelik') };
    const { roles: _roles, note: _note, ...newPerson } = person;
    const after = changed(world(), 'contact.handOver', { ...toJan, successorId: null, newPerson, ...nothing });
    const before = world();
    expect(after.meetings).toEqual(before.meetings);
    expect(after.followUps).toEqual(before.followUps);
    expect(after.steeringGroups).toEqual(before.steeringGroups);
    const made = required(
      Object.values(after.contacts).find(({ lastName }) => lastName === 'Çelik'),
      'the successor has been added',
    );
    expect(after.contacts['eva']?.roles[0]?.successorId).toBe(made.id);
  });

  it('keeps one registration a person: the own one of the successor takes the promised place', () => {
    const before = world();
    const next = required(before.meetings['next'], 'the meeting is there');
    const own = registration('j', { contactId: jan, registrationStatus: 'INVITED', consentListed: true });
    const both = {
      ...before,
      meetings: { ...before.meetings, next: { ...next, registrations: { ...next.registrations, j: own } } },
    };
    const after = changed(both, 'contact.handOver', { ...toJan, ...chosen });
    expect(after.meetings['next']?.registrations['j']).toMatchObject({
      registrationStatus: 'REGISTERED',
      consentListed: true,
    });
    expect(after.meetings['next']?.registrations['n']).toMatchObject({
      contactId: eva,
      registrationStatus: 'CANCELLED',
    });
  });

  it('keeps the last day of who has left before, and does not begin before the function did', () => {
    const left = changed(world(), 'contact.endRole', { id: eva, roleId: 'r', until: day('2026-06-30') });
    const after = changed(left, 'contact.handOver', { ...toJan, ...nothing });
    expect(after.contacts['eva']?.roles[0]?.until).toBe('2026-06-30');
    expect(failure(world(), 'contact.handOver', { ...toJan, ...nothing, from: day('2020-01-01') })).toMatchObject({
      problems: [{ field: 'from', code: 'end-before-start' }],
    });
  });

  it('refuses a person as their own successor, and what is not open', () => {
    const refused = (changes: object) => failure(world(), 'contact.handOver', { ...toJan, ...nothing, ...changes });
    expect(refused({ successorId: eva })).toMatchObject({ problems: [{ field: 'successorId', code: 'not-one-of' }] });
    expect(refused({ successorId: null })).toMatchObject({ problems: [{ field: 'successorId', code: 'required' }] });
    expect(refused({ followUpIds: ['done'] })).toMatchObject({ problems: [{ field: 'followUpIds' }] });
    expect(refused({ registrations: [{ meetingId: 'past', registrationId: 'p' }] })).toMatchObject({
      problems: [{ field: 'registrations' }],
    });
  });
});
