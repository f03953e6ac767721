import { describe, expect, it } from 'vitest';
import { blankContact, blankSite } from '../../../../shared/model/blank.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import type { ContactId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { createSearchIndex } from '../../../../renderer/features/search/search-index.ts';

const texts = createCatalogue('de', blankDatabase('Büro').office);

const office: Database = {
  ...blankDatabase('Büro'),
  contacts: {
    c1: contact('c1', 'Anna', 'Müller'),
    c2: contact('c2', 'Jörg', 'Großmann'),
    c3: contact('c3', 'Renée', 'Schmidt'),
  },
  sites: { s1: site('s1', 'Gelsenkirchen'), s2: site('s2', 'Köln') },
};

function find(typed: string, database = office): string[] {
  return createSearchIndex(texts)
    .find(database, typed, 10)
    .map(({ title }) => title);
}

describe('search over records', () => {
  it.each(['Müller', 'Mueller', 'Muller', 'mül', 'MUEL', 'Anna M'])('finds Müller by %s', (typed) => {
    expect(find(typed)).toContain('Anna Müller');
  });

  it.each(['Grossmann', 'Großmann', 'Groszmann', 'jörg gro'])('finds Großmann by %s', (typed) => {
    expect(find(typed)).toContain('Jörg Großmann');
  });

  it.each(['Renee', 'René', 'renée schmidt'])('finds Renée by %s', (typed) => {
    expect(find(typed)).toContain('Renée Schmidt');
  });

  it.each(['Gelsenkrichen', 'Gelsenkirchem', 'Glesenkirchen', 'Gelsenkichen'])('forgives the typo in %s', (typed) => {
    expect(find(typed)).toEqual(['Gelsenkirchen']);
  });

  it('puts what is spelled right before what is alike', () => {
    const alike = { ...office, contacts: { ...office.contacts, c4: contact('c4', 'Ben', 'Möller') } };
    expect(find('Müller', alike)[0]).toBe('Anna Müller');
  });

  it('finds nothing for a word that occurs nowhere', () => {
    expect(find('Quastenflosser')).toEqual([]);
  });

  it('needs all words to fit', () => {
    expect(find('Anna Großmann')).toEqual([]);
  });

  it('follows a renamed, a new and a removed record', () => {
    const index = createSearchIndex(texts);
    const titles = (database: Database, typed: string): string[] =>
      index.find(database, typed, 10).map(({ title }) => title);
    expect(titles(office, 'Köln')).toEqual(['Köln']);
    const later = { ...office, sites: { s1: site('s1', 'Bochum'), s3: site('s3', 'Herne') } };
    expect(titles(later, 'Gelsenkirchen')).toEqual([]);
    expect(titles(later, 'Köln')).toEqual([]);
    expect(titles(later, 'Bochum')).toEqual(['Bochum']);
    expect(titles(later, 'Herne')).toEqual(['Herne']);
  });

  it('keeps no record twice when the data changes while it is still being learnt', () => {
    const index = createSearchIndex(texts);
    index.learnSome(office);
    const later = { ...office, sites: { ...office.sites, s2: site('s2', 'Köln-Mülheim') } };
    expect(index.find(later, 'Köln', 10).map(({ title }) => title)).toEqual(['Köln-Mülheim']);
  });
});

function contact(id: string, firstName: string, lastName: string): Contact {
  return { ...blankContact(firstName, lastName), id: id as ContactId };
}

function site(id: string, name: string): Site {
  return { ...blankSite(name), id: id as SiteId };
}
