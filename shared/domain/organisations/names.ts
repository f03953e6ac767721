import { foldGerman } from '../../kernel/collate.ts';
import type { Contact } from '../../model/contact.ts';

type Name = Pick<Contact, 'academicTitle' | 'firstName' | 'lastName'>;

/** Writes a name as it stands in lists of people: "Dr. Anna von Berg". */
export function fullName(contact: Name): string {
  return joined(contact.academicTitle, contact.firstName, contact.lastName);
}

/** Writes a name for sorting, as DIN 5007 does: "Berg, Dr. Anna von". */
export function sortName(contact: Name): string {
  const { particle, rest } = splitParticle(contact.lastName);
  const given = joined(contact.academicTitle, contact.firstName, particle);
  return given === '' ? rest : `${rest}, ${given}`;
}

/** Folds a name so that "Müller" and "Mueller" are one. */
export function nameKey(contact: Pick<Contact, 'firstName' | 'lastName'>): string {
  return foldGerman(joined(contact.firstName, contact.lastName))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

// "von und zu", "von der", "van den" … go behind the first name; "Vonderau" is a name of its own.
function splitParticle(lastName: string): { particle: string; rest: string } {
  const found = /^((?:(?:von|vom|van|zu|zum|zur|der|den|dem|de|del|di|du|und|ten|ter|auf|am|an|in)\s+)+)(\S.*)$/i.exec(
    lastName.trim(),
  );
  const [, particle, rest] = found ?? [];
  return particle && rest ? { particle: particle.trim(), rest } : { particle: '', rest: lastName.trim() };
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
