import { fullName } from '../../../shared/domain/organisations/names.ts';
import { found, inSite, joined, organisationName, siteName, sourceOf } from './found.ts';
import type { SearchSource } from './search-record.ts';

/** What is found of sites, organisations, people and the office's own. */
export const placeSources: readonly SearchSource[] = [
  sourceOf('sites', (site) => {
    const main = site.locations.find(({ isMain }) => isMain) ?? site.locations[0];
    return [
      {
        key: site.id,
        kind: 'site',
        title: site.shortName,
        names: [site.officialName],
        detail: joined(site.officialName, main && townOf(main), site.district, site.region, site.entryWave),
        words: joined(phoneWords(site.phone), site.email, site.website, site.profileText, site.note),
        path: `/standorte/${site.id}`,
      },
      ...site.locations.map((location) => ({
        key: `${site.id}/${location.id}`,
        kind: 'location' as const,
        title: location.name || joined(location.street, townOf(location)) || site.shortName,
        detail: joined(location.street, townOf(location), site.shortName),
        path: inSite(site.id, 'ueberblick', location.id),
      })),
    ];
  }),
  sourceOf('organisations', (organisation) => [
    {
      key: organisation.id,
      kind: 'organisation',
      title: organisation.name,
      names: [organisation.shortName],
      detail: joined(organisation.shortName, townOf(organisation)),
      words: joined(
        organisation.street,
        phoneWords(organisation.phone),
        organisation.email,
        organisation.website,
        organisation.note,
      ),
      path: `/organisationen/${organisation.id}`,
    },
  ]),
  sourceOf('contacts', (contact, database) => [
    {
      key: contact.id,
      kind: 'contact',
      title: fullName(contact),
      names: [
        joined(contact.firstName, contact.lastName).replace(' · ', ' '),
        joined(contact.lastName, contact.firstName).replace(' · ', ' '),
        contact.lastName,
      ],
      detail: joined(
        ...new Set(
          contact.roles.flatMap(({ siteId, organisationId, jobFunction }) => [
            jobFunction,
            siteName(database, siteId),
            organisationName(database, organisationId),
          ]),
        ),
        contact.email,
      ),
      words: joined(phoneWords(contact.phone), phoneWords(contact.mobile), contact.note),
      path: `/personen/${contact.id}`,
    },
  ]),
  sourceOf('staff', (member) => [
    {
      key: member.id,
      kind: 'staff',
      title: member.name,
      detail: joined(member.jobFunction, member.email),
      words: joined(phoneWords(member.phone), member.note),
      path: `/buero?eintrag=${member.id}`,
    },
  ]),
  sourceOf('fundingPhases', (phase) => [
    {
      key: phase.id,
      kind: 'fundingPhase',
      title: phase.label,
      words: phase.note,
      path: `/buero?eintrag=${phase.id}`,
    },
  ]),
  {
    table: ({ recycled }) => recycled,
    records: (id, { recycled }) => {
      const entry = recycled[id];
      return entry ? [found({ key: id, kind: 'recycled', title: entry.title, path: '/papierkorb' })] : [];
    },
  },
];

function townOf({ postcode, city }: { readonly postcode: string; readonly city: string }): string {
  return [postcode, city].filter(Boolean).join(' ');
}

// However a number is grouped, it is found when typed without spaces, with the area code or after it.
function phoneWords(number: string): string {
  const groups = number.split(/\D+/).filter(Boolean);
  return joined(number, groups.join(''), groups.slice(1).join(''));
}
