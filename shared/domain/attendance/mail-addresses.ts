import type { Contact } from '../../model/contact.ts';

/** The addresses of people for the field of a mail program, each once, and how many of the people have none. */
export function mailAddresses(contacts: readonly Pick<Contact, 'email'>[]): {
  readonly text: string;
  readonly count: number;
  readonly without: number;
} {
  const given = contacts.map(({ email }) => email.trim()).filter((email) => email !== '');
  const once = [...new Map(given.map((email) => [email.toLowerCase(), email])).values()];
  return { text: once.join('; '), count: once.length, without: contacts.length - given.length };
}
