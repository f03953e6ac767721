import { sortedGerman } from '../../kernel/collate.ts';
import { heading, paragraphs, type Section } from '../blocks.ts';
import { letterhead, type PackSource } from '../pack-source.ts';

/** The most people whose lines leave half a page free. */
const mostOnHalfPage = 4;

/** Says whether the office's contacts are few enough for half a page. */
export function contactsAreShort({ database }: PackSource): boolean {
  return Object.values(database.staff).filter(({ isActive }) => isActive).length <= mostOnHalfPage;
}

/** Writes how to reach the office and its staff: work telephone and work e-mail only. */
export function officeContactsPart(source: PackSource): Section {
  const { texts, database } = source;
  const { office } = database;
  const active = Object.values(database.staff).filter(({ isActive }) => isActive);
  return {
    anchor: 'kontakt',
    layout: 'text',
    fillsPage: false,
    blocks: [
      { ...heading(1, texts.officeContacts.heading), anchor: 'kontakt' },
      ...paragraphs(office.name, 'lead'),
      ...paragraphs(letterhead(source).addressLine.join('\n')),
      {
        kind: 'people',
        people: sortedGerman(active, ({ name }) => lastWordFirst(name)).map((person) => ({
          name: person.name,
          jobFunction: person.jobFunction,
          lines: [person.phone === '' ? '' : texts.officeContacts.phone(person.phone), person.email].filter(
            (line) => line !== '',
          ),
        })),
      },
    ],
  };
}

// Staff have one field for the name; its last word is the last name well enough for sorting.
function lastWordFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? '', ...words.slice(0, -1)].join(' ');
}
