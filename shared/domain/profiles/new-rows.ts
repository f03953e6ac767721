import { foldGerman } from '../../kernel/collate.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { nameKey } from '../organisations/names.ts';
import { siteOffers, sitePeople } from '../sites/site-records.ts';

/** The fields without which a row of a form says nothing. */
export function requiredOf(key: string): readonly string[] {
  const [kind = ''] = key.split('/');
  return required[kind] ?? [];
}

const required: Readonly<Record<string, readonly string[]>> = {
  contact: ['lastName'],
  figure: ['name', 'value', 'referenceDate'],
  need: ['title', 'needState'],
  offer: ['title'],
};

/** Says whether what a new row adds is there already, as when a form is read twice. */
export function isKnownAlready(
  database: Database,
  site: Site,
  key: string,
  values: Readonly<Record<string, string>>,
): boolean {
  const text = (field: string): string => values[field] ?? '';
  const [kind = ''] = key.split('/');
  switch (kind) {
    case 'contact': {
      const wanted = nameKey({ firstName: text('firstName'), lastName: text('lastName') });
      return sitePeople(database.contacts, site.id).some((contact) => nameKey(contact) === wanted);
    }
    case 'location':
      return site.locations.some(({ street, city }) => same(street, text('street')) && same(city, text('city')));
    case 'figure':
      return Object.values(database.indicators).some(
        (each) =>
          each.siteId === site.id && same(each.name, text('name')) && each.referenceDate === text('referenceDate'),
      );
    case 'need':
      return Object.values(database.needs).some((each) => each.siteId === site.id && same(each.title, text('title')));
    case 'offer':
      return siteOffers(database.offers, site.id).some(
        ({ title, startsOn }) => same(title, text('title')) && (startsOn ?? '') === text('startsOn'),
      );
    default:
      return false;
  }
}

function same(left: string, right: string): boolean {
  return foldGerman(left.trim()) === foldGerman(right.trim());
}
