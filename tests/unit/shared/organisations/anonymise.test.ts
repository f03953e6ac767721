import { describe, expect, it } from 'vitest';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { blankContact, blankFollowUp, blankRole, blankSteeringGroup } from '../../../../shared/model/blank.ts';
import { meetingWorld, item, workbench } from '../../../builders/meeting-world.ts';

const placeholder = 'Anonymisierte Person';
const person = {
  ...blankContact('Änne', 'Quittenbaum-Özil'),
  academicTitle: 'Dr.',
  salutation: 'MS' as const,
  email: 'aenne.q@stelle.example',
  phone: '0201 998877',
  mobile: '0171 1234567',
  note: 'mag Tee',
};

/** A bench with the person on record, at two meetings, in the bin, in an import and in texts of others. */
function bench() {
  const world = meetingWorld({}, [item('i1', { who: 'Dr. Änne Quittenbaum-Özil (Bottrop)', title: 'Bericht' })]);
  const desk = workbench(world);
  const role = { ...blankRole(), id: 'r', siteId: 's1' as never, jobFunction: 'Leitung', from: day('2016-01-01') };
  const later = { ...role, id: 'later', from: day('2018-01-01') };
  const { id } = desk.run('contact.create', { record: { ...person, roles: [role, later] } });
  const contactId = id as never;
  const registration = desk.run('registration.add', {
    meetingId: 'm1',
    person: { contactId, guest: null },
    registrationStatus: 'REGISTERED',
  });
  desk.run('registration.markPresent', { meetingId: 'm1', id: registration.id });
  desk.run('registration.update', { meetingId: 'm1', id: registration.id, changes: { note: 'isst vegan' } });
  desk.run('registration.addWalkIn', {
    meetingId: 'm1',
    person: { contactId: null, guest: { firstName: 'Änne', lastName: 'Quittenbaum-Özil', organisation: 'Kreis' } },
  });
  desk.run('followUp.create', { record: { ...blankFollowUp('Frau Dr. Quittenbaum-Özil anrufen'), contactId } });
  const twin = desk.run('contact.create', { record: blankContact('Änne', 'Quittenbaum-Özil') });
  desk.run('contact.remove', { id: twin.id });
  const seat = { party: 'SITE' as const, organisationId: null, contactId, role: 'Vorsitz', from: null, until: null };
  const group = desk.run('steeringGroup.create', { record: blankSteeringGroup('s1' as never) });
  desk.run('steeringGroup.putSeat', { id: group.id as never, seatId: null, seat });
  return { desk, id };
}

const traces = ['Quittenbaum', 'Änne', 'aenne', '998877', '1234567', 'mag Tee', 'isst vegan', 'Leitung'];

describe('a person who is anonymised', () => {
  it('leaves no trace in the data: not in texts, registrations, guests, tasks or the recycle bin', () => {
    const { desk, id } = bench();
    expect(traces.filter((trace) => !JSON.stringify(desk.database()).includes(trace))).toEqual([]);
    desk.run('contact.anonymise', { id: id as never, placeholder });
    expect(traces.filter((trace) => JSON.stringify(desk.database()).includes(trace))).toEqual([]);
  });

  it('still counts: registrations, presence, the place of the past, the seat', () => {
    const { desk, id } = bench();
    const statusesOf = () => Object.values(desk.meeting().registrations).map((each) => each.registrationStatus);
    const before = statusesOf();
    desk.run('contact.anonymise', { id: id as never, placeholder });
    expect(statusesOf()).toEqual(before);
    const contact = required(desk.database().contacts[id], 'the record stays');
    expect(contact.lastName).toBe(placeholder);
    expect(contact.roles.map(({ id: role, siteId, from, until }) => [role, siteId, from, until])).toEqual([
      ['r', 's1', '2016-01-01', '2017-12-01'],
    ]);
    const own = Object.values(desk.meeting().registrations).find((each) => each.contactId === id);
    expect([own?.siteId, own?.note, own?.consentFutureInvites]).toEqual(['s1', '', false]);
    const [group] = Object.values(desk.database().steeringGroups);
    expect(group?.members.map(({ contactId, until }) => [contactId, until])).toEqual([[id, '2017-12-01']]);
  });

  it('is not mixed up with another person of the name: texts stay where nobody can say who is meant', () => {
    const { desk, id } = bench();
    const namesake = desk.run('contact.create', { record: blankContact('Änne', 'Quittenbaum-Özil') });
    desk.run('contact.anonymise', { id: id as never, placeholder });
    expect(desk.database().contacts[namesake.id]?.lastName).toBe('Quittenbaum-Özil');
    expect(desk.meeting().agenda['i1']?.who).toBe('Dr. Änne Quittenbaum-Özil (Bottrop)');
    expect(JSON.stringify(desk.database())).not.toContain('aenne.q@stelle.example');
  });

  it('takes nothing from others: words that only begin like the name, people of the same last name', () => {
    const desk = workbench(meetingWorld({ welcomeText: 'Max Schulze, Max Schulz; MAX  SCHULZ und Frau Schulz.' }));
    desk.run('contact.create', { record: blankContact('Erna', 'Schulz') });
    desk.run('contact.anonymise', { id: 'c2' as never, placeholder });
    expect(desk.meeting().welcomeText).toBe(`Max Schulze, ${placeholder}; ${placeholder} und Frau Schulz.`);
  });

  it('makes no line too long', () => {
    const full = `Max Schulz ${'x'.repeat(289)}`;
    const desk = workbench(meetingWorld({ subtitle: full }));
    desk.run('contact.anonymise', { id: 'c2' as never, placeholder });
    expect(desk.meeting().subtitle).toBe(`… ${'x'.repeat(289)}`);
  });
});
