import type { ContactId, OrganisationId } from '../kernel/ids.ts';
import { blankContact, blankOrganisation } from '../model/blank.ts';
import { organisationSeeds } from './data/organisations.ts';
import { addressPart, fictionMobile, fictionPhone, freePostcode, workAddress } from './person.ts';
import type { SampleDraft } from './sample-draft.ts';

const streets = ['Bahnhofstraße', 'Lindenweg', 'Am Markt', 'Schulstraße', 'Gartenstraße', 'Kirchplatz', 'Wallstraße'];

/** Adds the organisations around the sites, and the people known there. */
export function addOrganisations(draft: SampleDraft): void {
  for (const seed of organisationSeeds) {
    const { random } = draft;
    const id = random.id() as OrganisationId; // fresh ids are branded where they are made
    const domain = `${addressPart(seed.key)}-lindenmark.example`;
    draft.organisations.set(seed.key, {
      ...blankOrganisation(seed.name),
      id,
      shortName: seed.name.length > 30 ? seed.key : '',
      partnerType: seed.partnerType,
      street: `${random.pick(streets)} ${String(random.whole(1, 90))}`,
      postcode: freePostcode(random),
      city: seed.city,
      phone: fictionPhone(random),
      email: `info@${domain}`,
      website: `https://www.${domain}`,
    });
    for (let index = 0; index < seed.people; index += 1) {
      const person = draft.inventPerson();
      draft.contacts.push({
        ...blankContact(person.firstName, person.lastName),
        ...person,
        id: random.id() as ContactId,
        phone: fictionPhone(random),
        mobile: random.chance(0.2) ? fictionMobile(random) : '',
        email: workAddress(person, domain),
        roles: [
          {
            id: random.id(),
            siteId: null,
            organisationId: id,
            jobFunction: seed.functions[index % seed.functions.length] ?? '',
            department: '',
            successorId: null,
            from: null,
            until: null,
          },
        ],
      });
    }
  }
}
