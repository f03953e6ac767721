import { describe, expect, it } from 'vitest';
import { day } from '../../../../shared/kernel/dates.ts';
import type { ContactId, OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import { formalName, salutationLine } from '../../../../shared/i18n/salutation.ts';
import { blankContact, blankOrganisation, blankRole } from '../../../../shared/model/blank.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { fullName, sortName } from '../../../../shared/domain/organisations/names.ts';
import { contactsOfSite, similarContacts } from '../../../../shared/domain/organisations/queries.ts';
import { recordTitles } from '../../../../shared/domain/record-titles.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const anna = 'anna' as ContactId;
const site = 'bottrop' as SiteId;

function person(fields: Partial<Contact>): Contact {
  return { ...blankContact('Anna', 'Berg'), ...fields, id: fields.id ?? anna };
}

function withPeople(...people: readonly Contact[]): Database {
  return { ...databaseOf({ bottrop: {} }), contacts: Object.fromEntries(people.map((each) => [each.id, each])) };
}

describe('names', () => {
  it.each([
    [{ salutation: 'MS', academicTitle: 'Dr.', lastName: 'von Berg' }, 'Sehr geehrte Frau Dr. von Berg'],
    [{ salutation: 'MR', academicTitle: 'Prof. Dr. rer. nat.' }, 'Sehr geehrter Herr Prof. Dr. Berg'],
    [{ salutation: 'MS', academicTitle: 'Dipl.-Päd.' }, 'Sehr geehrte Frau Berg'],
    [{ salutation: 'NEUTRAL', academicTitle: '' }, 'Guten Tag Anna Berg'],
    [{ salutation: 'NEUTRAL', firstName: '' }, 'Guten Tag Berg'],
  ] as const)('writes the salutation of %j', (fields, line) => {
    expect(salutationLine(person(fields))).toBe(line);
  });

  it.each([
    ['von Berg', 'Berg, Dr. Anna von'],
    ['von und zu Guttenberg', 'Guttenberg, Dr. Anna von und zu'],
    ['van den Berg', 'Berg, Dr. Anna van den'],
    ['Vonderau', 'Vonderau, Dr. Anna'],
    ['Zumwinkel', 'Zumwinkel, Dr. Anna'],
  ])('sorts %s as %s', (lastName, sorted) => {
    expect(sortName({ academicTitle: 'Dr.', firstName: 'Anna', lastName })).toBe(sorted);
  });

  it('writes full and formal names without gaps', () => {
    expect(fullName({ academicTitle: '', firstName: '', lastName: 'Berg' })).toBe('Berg');
    expect(formalName(person({ salutation: 'MS', academicTitle: 'Dr.' }))).toBe('Frau Dr. Anna Berg');
    expect(formalName(person({ salutation: 'NEUTRAL' }))).toBe('Anna Berg');
  });
});

describe('roles', () => {
  const role = { siteId: site, organisationId: null, jobFunction: 'Leitung', department: '', from: null, until: null };

  it('hold until their last day', () => {
    let database = changed(withPeople(person({})), 'contact.addRole', { id: anna, role });
    const roleId = database.contacts['anna']?.roles[0]?.id ?? '';
    database = changed(database, 'contact.endRole', { id: anna, roleId, until: day('2026-06-30') });
    expect(contactsOfSite(database, site, day('2026-06-30'))).toHaveLength(1);
    expect(contactsOfSite(database, site, day('2026-07-01'))).toEqual([]);
  });

  it('need one place, and an end that is not before the start', () => {
    const database = withPeople(person({}));
    const add = (changes: object) =>
      failure(database, 'contact.addRole', { id: 'anna', role: { ...role, ...changes } });
    expect(add({ siteId: null })).toEqual({ code: 'invalid-input', problems: [{ field: 'place', code: 'required' }] });
    expect(add({ from: '2026-07-01', until: '2026-06-30' })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'until', code: 'end-before-start', value: '2026-06-30', against: '2026-07-01' }],
    });
  });
});

describe('duplicates and deletion', () => {
  it('finds the same name in another spelling, and the same address', () => {
    const database = withPeople(
      person({ firstName: 'Jörg', lastName: 'Müller', email: 'a@x.example' }),
      person({ id: 'other' as ContactId, firstName: 'Eva', lastName: 'Stein', email: 'EVA@x.example' }),
    );
    const found = (firstName: string, lastName: string, email: string) =>
      similarContacts(database, { firstName, lastName, email }).map(({ id }) => id);
    expect(found('Joerg', 'Mueller', '')).toEqual(['anna']);
    expect(found('E.', 'S.', 'eva@x.example')).toEqual(['other']);
    expect(found('', '', '')).toEqual([]);
  });

  it('refuses to remove an organisation that a person works for, and can name the person', () => {
    const aok = { ...blankOrganisation('AOK'), id: 'aok' as OrganisationId };
    const people = withPeople(
      person({
        roles: [{ ...blankRole(), id: 'r', organisationId: aok.id }],
      }),
    );
    const database = { ...people, organisations: { aok } };
    const refused = failure(database, 'organisation.remove', { id: 'aok' });
    expect(refused).toEqual({ code: 'record-in-use', table: 'organisations', id: 'aok', usedBy: ['contacts/anna'] });
    expect(recordTitles(database, refused.code === 'record-in-use' ? refused.usedBy : [])).toEqual([
      { kind: 'contacts', id: 'anna', title: 'Anna Berg' },
    ]);
  });
});
