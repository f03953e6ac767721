import type { ContactId } from '../kernel/ids.ts';
import { addDays, type Day } from '../kernel/dates.ts';
import { blankContact } from '../model/blank.ts';
import type { Contact } from '../model/contact.ts';
import type { Site } from '../model/site.ts';
import { addressPart, fictionMobile, fictionPhone, workAddress } from './person.ts';
import type { SampleDraft } from './sample-draft.ts';

const functions = [
  { jobFunction: 'Projektleitung Gesundheit', department: 'Markt und Integration' },
  { jobFunction: 'Geschäftsführung', department: '' },
  { jobFunction: 'Teamleitung', department: 'Markt und Integration' },
  { jobFunction: 'Fallmanagement', department: 'Fallmanagement' },
  { jobFunction: 'Gesundheitslotsin oder Gesundheitslotse', department: '' },
  { jobFunction: 'Integrationsfachkraft', department: 'Vermittlung' },
  { jobFunction: 'Beauftragte für Chancengleichheit (BCA)', department: '' },
  { jobFunction: 'Mitglied des Steuerungsgremiums', department: '' },
  { jobFunction: 'Integrationsfachkraft', department: 'Vermittlung U25' },
] as const;

/** Adds the people of the sites: seven to nine functions each, some with a predecessor. */
export function addSiteContacts(draft: SampleDraft, perSite?: number): void {
  for (const [key, site] of draft.sites) {
    const count = perSite ?? draft.random.whole(7, functions.length);
    let made = 0;
    for (let slot = 0; made < count; slot += 1) {
      made += addFunction(draft, site, key, slot);
      if (perSite === undefined && slot + 1 >= count) break;
    }
  }
}

function addFunction(draft: SampleDraft, site: Site, key: string, slot: number): number {
  const { random, calendar } = draft;
  const role = functions[slot % functions.length] ?? functions[0];
  const hadPredecessor = slot < 7 && random.chance(0.45);
  if (!hadPredecessor) {
    draft.contacts.push(person(draft, site, key, { ...role, from: null, until: null }));
    return 1;
  }
  const years = random.whole(1, 7);
  const changedOn = addDays(calendar.today, -years * 365 - random.whole(0, 360));
  draft.contacts.push(person(draft, site, key, { ...role, from: null, until: addDays(changedOn, -1) }));
  draft.contacts.push(person(draft, site, key, { ...role, from: changedOn, until: null }));
  return 2;
}

interface RoleSeed {
  readonly jobFunction: string;
  readonly department: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

function person(draft: SampleDraft, site: Site, key: string, role: RoleSeed): Contact {
  const { random } = draft;
  const invented = draft.inventPerson();
  const domain = `${site.siteType === 'EMPLOYMENT_AGENCY' ? 'agentur' : 'jobcenter'}-${addressPart(key)}.example`;
  return {
    ...blankContact(invented.firstName, invented.lastName),
    ...invented,
    id: random.id() as ContactId, // fresh ids are branded where they are made
    phone: random.chance(0.92) ? fictionPhone(random) : '',
    mobile: random.chance(0.12) ? fictionMobile(random) : '',
    email: random.chance(0.96) ? workAddress(invented, domain) : '',
    roles: [
      {
        id: random.id(),
        siteId: site.id,
        organisationId: null,
        jobFunction: jobFunctionFor(role.jobFunction, invented.salutation, site),
        department: role.department,
        successorId: null,
        from: role.from,
        until: role.until,
      },
    ],
  };
}

function jobFunctionFor(jobFunction: string, salutation: Contact['salutation'], site: Site): string {
  if (jobFunction.startsWith('Gesundheitslots')) {
    if (salutation === 'MS') return 'Gesundheitslotsin';
    return salutation === 'MR' ? 'Gesundheitslotse' : 'Gesundheitslotsenstelle';
  }
  if (jobFunction === 'Geschäftsführung' && site.siteType === 'EMPLOYMENT_AGENCY') return 'Geschäftsführung operativ';
  if (jobFunction === 'Geschäftsführung' && site.siteType === 'JOBCENTER_ZKT') return 'Amts- oder Betriebsleitung';
  return jobFunction;
}
