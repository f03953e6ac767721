import { describe, expect, it } from 'vitest';
import { contactRows, organisationRows } from '../../../../shared/domain/organisations/rows.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { ContactId, OrganisationId } from '../../../../shared/kernel/ids.ts';
import { blankContact, blankOrganisation, blankRole } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';

const role = (organisation: string, from: string | null, until: string | null) => ({
  ...blankRole(),
  id: organisation,
  organisationId: organisation as OrganisationId,
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
});
const database: Database = {
  ...blankDatabase('Büro'),
  organisations: Object.fromEntries(
    ['AOK', 'vdek', 'BKK'].map((name) => [name, { ...blankOrganisation(name), id: name as OrganisationId }]),
  ),
  contacts: {
    c: {
      ...blankContact('Uwe', 'Berg'),
      id: 'c' as ContactId,
      roles: [
        role('AOK', null, '2018-12-31'),
        role('vdek', '2015-01-01', '2016-12-31'),
        role('BKK', '2020-01-01', null),
      ],
    },
  },
};

describe('people and organisations in their lists', () => {
  const placeOn = (asOf: string) => {
    const { places, formerPlace } = required(contactRows(database, day(asOf))[0], 'is there');
    return [...places, formerPlace];
  };

  it('name a former place only where it came before the day, and the last one of those', () => {
    expect(placeOn('2016-06-01')).toEqual(['AOK', 'vdek', '']);
    expect(placeOn('2018-12-31')).toEqual(['AOK', '']);
    expect(placeOn('2019-01-01')).toEqual(['AOK']);
    expect(placeOn('2020-01-01')).toEqual(['BKK', '']);
    const later = { ...required(database.contacts['c'], 'is there'), roles: [role('BKK', '2020-01-01', null)] };
    const [row] = contactRows({ ...database, contacts: { c: later } }, day('2019-12-31'));
    expect([row?.places, row?.formerPlace]).toEqual([[], '']);
  });

  it('count who has or had a role there by the day', () => {
    const peopleOn = (asOf: string) =>
      Object.fromEntries(organisationRows(database, day(asOf)).map(({ id, people }) => [id, people]));
    expect(peopleOn('2014-12-31')).toEqual({ AOK: 1, vdek: 0, BKK: 0 });
    expect(peopleOn('2019-12-31')).toEqual({ AOK: 1, vdek: 1, BKK: 0 });
    expect(peopleOn('2020-01-01')).toEqual({ AOK: 1, vdek: 1, BKK: 1 });
  });
});
