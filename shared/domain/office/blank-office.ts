import type { Database } from '../../model/database.ts';
import type { Office } from '../../model/office.ts';
import { defaultTerms } from '../../i18n/words.ts';

/** An office with nothing filled in but its name: neutral forms, common terms, no logo. */
export function blankOffice(name: string): Office {
  return {
    name,
    shortName: '',
    federalStates: [],
    street: '',
    postcode: '',
    city: '',
    phone: '',
    email: '',
    website: '',
    logo: null,
    letterheadColour: '#0f6cbd',
    genderForm: 'NEUTRAL',
    terms: defaultTerms,
    isSample: false,
  };
}

/** The data of a new office: no records yet. */
export function blankDatabase(officeName: string): Database {
  return {
    office: blankOffice(officeName),
    staff: {},
    organisations: {},
    contacts: {},
    sites: {},
    agreements: {},
    series: {},
    meetings: {},
    followUps: {},
  };
}
