import { describe, expect, it } from 'vitest';
import { officeAsOrganisation } from '../../../../shared/domain/organisations/own-office.ts';
import { databaseOf } from '../sites/run.ts';
import { blankOrganisation } from '../../../../shared/model/blank.ts';
import type { OrganisationId } from '../../../../shared/kernel/ids.ts';

const database = databaseOf({});
const named = (name: string) => ({ ...database, office: { ...database.office, name, city: 'Gießen' } });

describe('the office as an organisation', () => {
  it('has its name and address, as long as it is not on record', () => {
    expect(officeAsOrganisation(named(' HAGE e. V. '))).toEqual({ ...blankOrganisation('HAGE e. V.'), city: 'Gießen' });
  });

  it('is not offered twice, nor without a name', () => {
    const hage = { ...blankOrganisation('hage e. v.'), id: 'hage' as OrganisationId };
    expect(officeAsOrganisation({ ...named('HAGE e. V.'), organisations: { hage } })).toBeNull();
    expect(officeAsOrganisation(named(' '))).toBeNull();
  });
});
