import { describe, expect, it } from 'vitest';
import { findHits, findPeople } from '../../../../shared/domain/attendance/presence-search.ts';
import { countRegistrations, newSites, registrationRows } from '../../../../shared/domain/attendance/queries.ts';
import { mayChange, nextStates, statusOrder } from '../../../../shared/domain/attendance/states.ts';
import type { ContactId, RegistrationId } from '../../../../shared/kernel/ids.ts';
import type { RegistrationStatus } from '../../../../shared/model/registration.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { meetingWorld, workbench } from '../../../builders/meeting-world.ts';

const meetingId = 'm1';
const contact = (id: string) => ({ contactId: id as ContactId, guest: null });
const bench = (capacity: number | null = null) => {
  const made = workbench(meetingWorld({ capacity }));
  const add = (id: string, registrationStatus: RegistrationStatus = 'INVITED') =>
    made.run('registration.add', { meetingId, person: contact(id), registrationStatus });
  const set = (ids: string[], registrationStatus: RegistrationStatus) =>
    made.attempt('registration.setStatus', { meetingId, ids: ids as RegistrationId[], registrationStatus });
  const status = (id: string) => made.meeting().registrations[id]?.registrationStatus;
  return { ...made, add, set, status };
};

describe('states of a registration', () => {
  it('never lead into a dead end, and each can be reached', () => {
    for (const from of statusOrder) expect(nextStates(from).length).toBeGreaterThan(0);
    const reached = new Set(statusOrder.flatMap((from) => nextStates(from)));
    expect([...reached].sort()).toEqual([...statusOrder].sort());
  });

  it('tell declining an invitation from taking a registration back', () => {
    expect([mayChange('INVITED', 'DECLINED'), mayChange('INVITED', 'CANCELLED')]).toEqual([true, false]);
    expect([mayChange('REGISTERED', 'DECLINED'), mayChange('REGISTERED', 'CANCELLED')]).toEqual([false, true]);
    expect(mayChange('INVITED', 'NO_SHOW')).toBe(false);
  });
});

describe('registering', () => {
  it('takes site and role from what the person does on the day, and asks no consent', () => {
    const { add, meeting } = bench();
    const { id } = add('c1');
    expect(meeting().registrations[id]).toMatchObject({
      contactId: 'c1',
      siteId: 's1',
      meetingRole: 'SITE_REPRESENTATIVE',
      registrationStatus: 'INVITED',
      consentListed: null,
      consentFutureInvites: null,
      statusAt: '2017-12-01T08:00:00Z',
    });
  });

  it('keeps a person at a meeting once', () => {
    const { add, run, meeting } = bench();
    const { id } = add('c1');
    expect(add('c1')).toEqual({ id, registrationStatus: 'INVITED', existed: true });
    const contactIds = ['c1', 'c2', 'c2'] as ContactId[];
    const many = run('registration.addMany', { meetingId, contactIds, registrationStatus: 'INVITED' });
    expect([many, Object.keys(meeting().registrations)]).toEqual([{ added: 1, alreadyThere: 1 }, ['n1', 'n2']]);
  });

  it('refuses nobody, and somebody who is contact and guest at once', () => {
    const { attempt } = bench();
    const guest = { firstName: '', lastName: 'Neu', organisation: '' };
    const outcome = (person: object) => attempt('registration.addWalkIn', { meetingId, person: person as never }).ok;
    expect(outcome({ contactId: null, guest: null })).toBe(false);
    expect(outcome({ contactId: 'c1', guest })).toBe(false);
    expect(outcome({ contactId: null, guest: { ...guest, lastName: ' ' } })).toBe(false);
    expect(outcome({ contactId: null, guest })).toBe(true);
  });

  it('puts people on the waiting list when all places are taken, and the office may still move them up', () => {
    const { add, set, status } = bench(1);
    expect(add('c1', 'REGISTERED').registrationStatus).toBe('REGISTERED');
    expect(add('c2', 'REGISTERED').registrationStatus).toBe('WAITLISTED');
    add('c3');
    expect(set(['n3'], 'REGISTERED')).toMatchObject({ value: { changed: 1, waitlisted: 1, refused: 0 } });
    set(['n2'], 'REGISTERED');
    expect([status('n2'), status('n3')]).toEqual(['REGISTERED', 'WAITLISTED']);
  });

  it('changes many at once, says how many it left alone, and refuses when none may change', () => {
    const { add, set, status } = bench();
    add('c1');
    add('c2', 'REGISTERED');
    expect(set(['n1', 'n2'], 'CANCELLED')).toMatchObject({ value: { changed: 1, refused: 1 } });
    expect([status('n1'), status('n2')]).toEqual(['INVITED', 'CANCELLED']);
    expect(set(['n1'], 'NO_SHOW')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('sets one consent without touching the other', () => {
    const { add, run, meeting } = bench();
    add('c1');
    run('registration.setConsents', { meetingId, ids: ['n1' as RegistrationId], consentListed: true });
    expect(meeting().registrations['n1']).toMatchObject({ consentListed: true, consentFutureInvites: null });
  });
});

describe('marking presence', () => {
  it('marks a registered person, a walk-in and a guest, and the rest as not come', () => {
    const { add, run, status, meeting } = bench(1);
    add('c1', 'REGISTERED');
    run('registration.markPresent', { meetingId, id: 'n1' as RegistrationId });
    run('registration.addWalkIn', { meetingId, person: contact('c2') });
    const guest = { firstName: 'Kim', lastName: 'Neu', organisation: 'Verein' };
    run('registration.addWalkIn', { meetingId, person: { contactId: null, guest } });
    run('registration.setStatus', {
      meetingId,
      ids: [
        run('registration.add', { meetingId, person: contact('c3'), registrationStatus: 'WAITLISTED' }).id as never,
      ],
      registrationStatus: 'REGISTERED',
    });
    expect(run('registration.markRestNoShow', { meetingId })).toEqual({ marked: 1 });
    expect(['n1', 'n2', 'n3', 'n4'].map(status)).toEqual(['ATTENDED', 'ATTENDED', 'ATTENDED', 'NO_SHOW']);
    expect(countRegistrations(meeting())).toMatchObject({ total: 4, placesTaken: 3, placesFree: -2, sitesPresent: 2 });
  });

  it('knows a site that takes part for the first time', () => {
    const { add, database, meeting, run } = bench();
    add('c1', 'ATTENDED');
    const { id } = run('meeting.copy', { id: meetingId, date: '2018-07-09' as never, title: 'Zweiter' });
    for (const each of ['c1', 'c2'])
      run('registration.add', { meetingId: id, person: contact(each), registrationStatus: 'REGISTERED' });
    expect([...newSites(database(), meeting(id))]).toEqual(['s2']);
    expect([...newSites(database(), meeting())]).toEqual(['s1']);
  });

  it('lists names the German way', () => {
    const { add, database, meeting } = bench();
    for (const id of ['c2', 'c3', 'c1']) add(id);
    const names = registrationRows(database(), meeting()).map((row) => `${row.listName} (${row.site})`);
    expect(names).toEqual(['Müller, Anna (Bottrop)', 'Özdemir, Elif (Gelsenkirchen)', 'Schulz, Max (Wuppertal)']);
  });
});

describe('the search at the door', () => {
  const people = [
    { firstName: 'Anna', lastName: 'Schulz', site: 'Mülheim', organisation: '' },
    { firstName: 'Murat', lastName: 'Ay', site: 'Bottrop', organisation: '' },
    { firstName: 'Eva', lastName: 'Müller', site: 'Köln', organisation: 'AOK Rheinland' },
    { firstName: 'Ida', lastName: 'Groß-Weber', site: 'Unna', organisation: '' },
  ];
  const found = (query: string) => findPeople(people, query).map((person) => person.lastName);

  it('finds by two letters, last names before first names before sites', () => {
    expect(found('mu')).toEqual(['Müller', 'Ay', 'Schulz']);
  });

  it.each(['mü', 'mue', 'MUL', 'mull', 'muell'])('finds Müller by %s', (query) => {
    expect(found(query)[0]).toBe('Müller');
  });

  it('finds the second part of a name, ß as ss, organisations, and needs every word', () => {
    expect([found('we'), found('gross'), found('rhein'), found('mu bo'), found('xy'), found(' ')]).toEqual([
      ['Groß-Weber'],
      ['Groß-Weber'],
      ['Müller'],
      ['Ay'],
      [],
      [],
    ]);
  });

  const others = [
    { firstName: 'Jan', lastName: 'Otto', site: 'Dammerland', organisation: 'Dach e. V.' },
    { firstName: 'Lea', lastName: 'd’Angelo', site: 'Unna', organisation: '' },
    { firstName: 'Uwe', lastName: 'Berg-Damm', site: 'Hamm', organisation: '' },
  ];

  it.each([
    "d'Angelo",
    'd’Angelo',
    'd‘angelo',
    'dʼangelo',
    'd`angelo',
    'd´angelo',
    'dangelo',
    'd-angelo',
    'd‑Angelo',
    'angelo',
  ])('finds d’Angelo by %s', (query) => {
    expect(findPeople(others, query).map(({ lastName }) => lastName)).toEqual(['d’Angelo']);
  });

  it('puts names before places, even where only a later part of the name fits, and says which is which', () => {
    const told = (query: string) => findHits(others, query).map(({ person, isByName }) => [person.lastName, isByName]);
    expect(told('da')).toEqual([
      ['d’Angelo', true],
      ['Berg-Damm', true],
      ['Otto', false],
    ]);
    expect([told('dach'), told('otto damm'), told("'"), told('dammer dach')]).toEqual([
      [['Otto', false]],
      [['Otto', true]],
      [],
      [['Otto', false]],
    ]);
  });
});

describe('the sentence where nobody is expected any more', () => {
  const { presence } = createCatalogue('de', blankDatabase('Büro').office).attendance;
  it.each([
    [24, 6, '24 von 30 waren da, 6 sind nicht erschienen.'],
    [1, 1, '1 von 2 war da, 1 ist nicht erschienen.'],
    [0, 2, '0 von 2 waren da, 2 sind nicht erschienen.'],
    [3, 0, 'Alle Angemeldeten sind da.'],
    [0, 0, 'Niemand ist angemeldet.'],
  ])('with %i here and %i who stayed away', (present, stayedAway, sentence) => {
    expect(presence.nobodyExpected(present, stayedAway)).toBe(sentence);
  });
});

describe('the number of registrations on the overview', () => {
  const { registered } = createCatalogue('de', blankDatabase('Büro').office).overview.nextMeeting;
  it('does not count refusals, and names them', () => {
    expect([registered(48, 5), registered(1, 1), registered(2, 0)]).toEqual([
      '48 Anmeldungen, 5 Absagen',
      '1 Anmeldung, 1 Absage',
      '2 Anmeldungen',
    ]);
  });
});

describe('the result of a list of registrations', () => {
  const { result } = createCatalogue('de', blankDatabase('Büro').office).imports;
  it('calls nobody registered who may have declined', () => {
    expect([result.created.registrations(53), result.updated.registrations(1)]).toEqual([
      '53 Einladungen, Anmeldungen oder Absagen neu angelegt',
      '1 Einladung, Anmeldung oder Absage geändert',
    ]);
  });
});
