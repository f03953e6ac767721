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
    deadlineLeadDays: {
      agreementEnd: 180,
      milestone: 30,
      followUp: 14,
      registrationDeadline: 14,
      steeringDecision: 30,
    },
    smallCountThreshold: 3,
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
    steeringGroups: {},
    offers: {},
    needs: {},
    milestones: {},
    indicators: {},
    siteNotes: {},
    fundingPhases: {},
    noticeMarks: {},
    savedViews: {},
    importRuns: {},
    importLayouts: {},
    recycled: {},
  };
}
