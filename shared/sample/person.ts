import { foldGerman } from '../kernel/collate.ts';
import type { Salutation } from '../model/contact.ts';
import { familyNames, mensNames, openNames, womensNames } from './data/people-names.ts';
import type { SeededRandom } from './random.ts';

/** An invented person. */
export interface Person {
  readonly salutation: Salutation;
  readonly academicTitle: string;
  readonly firstName: string;
  readonly lastName: string;
}

// Number ranges that the Bundesnetzagentur keeps free for films and books: nobody can be reached under them.
const fictionRanges = ['030 23125', '040 66969', '069 90009', '0221 4710', '089 99998'] as const;
// Postcode regions that were never given out.
const freePostcodeRegions = ['05', '43', '62'] as const;

/** Invents people whose full names do not repeat while names last. */
export function createPeople(random: SeededRandom): () => Person {
  const taken = new Set<string>();
  return function invent() {
    for (let attempt = 0; ; attempt += 1) {
      const person = inventOne(random);
      const name = `${person.firstName} ${person.lastName}`;
      if (taken.has(name) && attempt < 50) continue;
      taken.add(name);
      return person;
    }
  };
}

/** A telephone number from a range kept free for fiction. */
export function fictionPhone(random: SeededRandom): string {
  return `${random.pick(fictionRanges)} ${String(random.whole(0, 999)).padStart(3, '0')}`;
}

/** A mobile number from the range kept free for fiction. */
export function fictionMobile(random: SeededRandom): string {
  return `0171 39200 ${String(random.whole(0, 99)).padStart(2, '0')}`;
}

/** A postcode that no place has. */
export function freePostcode(random: SeededRandom): string {
  return `${random.pick(freePostcodeRegions)}${String(random.whole(1, 999)).padStart(3, '0')}`;
}

/** The part of an address before or after the @ that a name becomes: umlauts written out, no accents, hyphens for gaps. */
export function addressPart(name: string): string {
  return foldGerman(name.replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('Ł', 'L').replaceAll('đ', 'd'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A person's work address at a domain. */
export function workAddress(person: Person, domain: string): string {
  return `${addressPart(person.firstName)}.${addressPart(person.lastName)}@${domain}`;
}

function inventOne(random: SeededRandom): Person {
  const draw = random.next();
  const lastName = random.pick(familyNames);
  const academicTitle = random.chance(0.05) ? 'Dr.' : '';
  if (draw < 0.62) return { salutation: 'MS', academicTitle, firstName: random.pick(womensNames), lastName };
  if (draw < 0.96) return { salutation: 'MR', academicTitle, firstName: random.pick(mensNames), lastName };
  return { salutation: 'NEUTRAL', academicTitle, firstName: random.pick(openNames), lastName };
}
