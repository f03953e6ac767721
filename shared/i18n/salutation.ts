import type { Contact } from '../model/contact.ts';

type Name = Pick<Contact, 'salutation' | 'academicTitle' | 'firstName' | 'lastName'>;

/** Writes a name for a German address or formal list: "Frau Dr. Anna von Berg"; a neutral one has no "Frau" or "Herr". */
export function formalName(contact: Name): string {
  return joined(form(contact), contact.academicTitle, contact.firstName, contact.lastName);
}

/** Writes the first line of a German letter without its comma: "Sehr geehrte Frau Dr. von Berg", "Guten Tag Kim Berg". */
export function salutationLine(contact: Name): string {
  const title = spokenTitle(contact.academicTitle);
  switch (contact.salutation) {
    case 'MS':
      return joined('Sehr geehrte Frau', title, contact.lastName);
    case 'MR':
      return joined('Sehr geehrter Herr', title, contact.lastName);
    case 'NEUTRAL':
      return joined('Guten Tag', title, contact.firstName, contact.lastName);
  }
}

function form({ salutation }: Name): string {
  if (salutation === 'NEUTRAL') return '';
  return salutation === 'MS' ? 'Frau' : 'Herr';
}

// Spoken are "Prof." and "Dr."; the subject (rer. nat.), diplomas and degrees are not.
function spokenTitle(academicTitle: string): string {
  const titles = academicTitle.match(/\b(Prof|PD|Dr)\b\.?/g) ?? [];
  const spoken = titles.map((title) => (title.startsWith('PD') ? 'PD' : `${title.replace('.', '')}.`));
  return [...new Set(spoken)].join(' ');
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
