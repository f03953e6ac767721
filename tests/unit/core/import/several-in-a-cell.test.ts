import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../../shared/domain/import/guess-kind.ts';
import { namesNobody } from '../../../../shared/domain/import/read-house.ts';
import { readPeople } from '../../../../shared/domain/import/read-people.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import { readRawList } from '../../../../electron/core/import/read-list.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ImportFinding } from '../../../../shared/domain/import/import-preview.ts';
import type { RawList } from '../../../../shared/domain/import/raw-list.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { apply, emptyOffice, list, plan } from './lists.ts';
import { planned, taken } from './office-lists.ts';

interface Imported {
  readonly database: Database;
  readonly findings: readonly ImportFinding[];
}

async function siteImport(headings: string, cells: string): Promise<Imported> {
  const office = emptyOffice();
  const read = plan(office, await list(`Standort;Beginn;${headings}\nJobcenter Stadt Aub;01.06.2017;${cells}\n`));
  return { database: apply(office, read).database, findings: read.preview.rows.flatMap(({ findings }) => findings) };
}

async function rawList(text: string): Promise<RawList> {
  return unwrap(await readRawList(Buffer.from(text), { fileName: 'liste.csv', sheet: null }), 'the list is readable');
}

const contactsOf = ({ database }: Imported): readonly Contact[] => Object.values(database.contacts);

const shown = (contacts: readonly Contact[]): string[] =>
  contacts.map(({ firstName, lastName, phone, email }) => [firstName, lastName, phone, email].join('|'));

describe('people of one cell', () => {
  it.each([
    ['"Anna Berg\nTim Thal"', '"04131 11\n04131 22"', '"anna@z.example\ntim@z.example"'],
    ['Anna Berg / Tim Thal', '04131 11 / 04131 22', 'anna@z.example / tim@z.example'],
    ['Anna Berg und Tim Thal', '04131 11, 04131 22', '"anna@z.example; tim@z.example"'],
    ['"Anna Berg, Tim Thal"', '04131 11 / 04131 22', '"anna@z.example, tim@z.example"'],
  ])('have a number and an address each: %s', async (person, phone, email) => {
    const contacts = contactsOf(await siteImport('Ansprechperson;Telefon;E-Mail', `${person};${phone};${email}`));
    expect(shown(contacts)).toEqual(['Anna|Berg|04131 11|anna@z.example', 'Tim|Thal|04131 22|tim@z.example']);
  });

  it('are told apart with a doubt where there are fewer numbers than people', async () => {
    const done = await siteImport('Ansprechperson;Telefon', 'Anna Berg / Tim Thal;04131 11');
    expect(shown(contactsOf(done))).toEqual(['Anna|Berg|04131 11|', 'Tim|Thal||']);
    expect(done.findings).toContainEqual(
      expect.objectContaining({ reason: 'several-people', understoodAs: 'Anna Berg: 04131 11' }),
    );
  });

  it.each([
    ['Frau Berg, Herr Thal', [' Berg', ' Thal']],
    ['Anna Berg (Vertretung: Tim Thal)', ['Anna Berg', 'Tim Thal']],
    ['Dr. Anna Berg; Tim Thal', ['Anna Berg', 'Tim Thal']],
    ['Berg, Anna', []],
    ['Berg, Anna, Dr.', []],
    ['von der Heide, Olga', []],
    ['Anna Berg', []],
    ['Anna Berg / siehe unten', []],
    ['Müller-Lüdenscheidt, Anna', []],
  ])('%s', (text, names) => {
    expect(readPeople(text).map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual(names);
  });

  it('who comes later is not mixed into the name of who is there', async () => {
    const done = await siteImport('Ansprechperson', '"Anna Berg (bis 12/2026), danach Tim Thal"');
    expect(shown(contactsOf(done))).toEqual(['Anna|Berg||']);
    expect(Object.values(done.database.sites)[0]?.note).toContain('danach Tim Thal');
  });
});

describe('insurers of one cell', () => {
  it.each(['AOK Lindenmark / IKK Lindenmark', 'AOK Lindenmark und BKK Nord', 'AOK, Barmer', 'TK & DAK'])(
    'none is taken, and the row says so: %s',
    async (text) => {
      const done = await siteImport('Federführende Kasse', text);
      expect(Object.values(done.database.organisations)).toEqual([]);
      expect(done.findings).toContainEqual(expect.objectContaining({ reason: 'several-names', value: text }));
    },
  );

  it.each(['AOK Bremen/Bremerhaven', 'IKK gesund plus', 'AOK PLUS für Sachsen und Thüringen'])(
    '%s is one',
    async (text) => {
      const done = await siteImport('Federführende Kasse', text);
      expect(Object.values(done.database.organisations).map(({ name }) => name)).toEqual([text]);
    },
  );

  it.each([
    'noch offen',
    '?',
    'keine',
    'wird noch benannt',
    'n. n.',
    'steht noch nicht fest',
    'in Klärung',
    'folgt',
    'tba',
  ])('nobody is named by "%s"', async (text) => {
    const done = await siteImport('Federführende Kasse', text);
    expect(Object.values(done.database.organisations)).toEqual([]);
  });

  it('names that only begin so are names', () => {
    expect(['Keiner eV', 'Offene Tür', 'Folgt mir GmbH', 'Ohne Grenzen e. V.'].map(namesNobody)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('two columns of places', () => {
  it('each row takes the one that is filled', async () => {
    const office = (await siteImport('Status', 'aktiv')).database;
    const text =
      'Standort;Organisation;Nachname;Vorname\nJobcenter Stadt Aub;;Ahrens;Anna\n;AOK Lindenmark;Bollmann;Bernd\n';
    const { database } = taken('contacts', office, planned('contacts', office, await list(text, 'a.csv', 'contacts')));
    const places = Object.values(database.contacts).map((each) => [each.lastName, each.roles.length]);
    expect(places).toEqual([
      ['Ahrens', 1],
      ['Bollmann', 1],
    ]);
  });
});

describe('answers to an invitation', () => {
  it('are not taken for a list of people', async () => {
    const office = emptyOffice();
    const people = 'Vorname;Nachname;Einrichtung;E-Mail';
    const answers = await rawList(`${people};Nehmen Sie teil?\nAnna;Berg;Haus;a@b.example;Ja\n`);
    expect(guessKind(answers, office)).toBe('registrations');
    expect(guessKind(await rawList(`${people}\nAnna;Berg;Haus;a@b.example\n`), office)).toBe('contacts');
  });
});
