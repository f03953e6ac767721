import { describe, expect, it } from 'vitest';
import { foldHeading } from '../../../../shared/domain/import/score-heading.ts';
import { guessColumns } from '../../../../shared/domain/import/guess-mapping.ts';
import { siteRules } from '../../../../shared/domain/import/site-rules.ts';
import { isSimilarKey, siteNameKey } from '../../../../shared/domain/import/match-names.ts';
import { readPerson } from '../../../../shared/domain/import/read-person.ts';
import { hasBrokenCharacters } from '../../../../shared/kernel/broken-characters.ts';
import { readStatus } from '../../../../shared/domain/import/read-status.ts';
import { readFieldsOfAction, readSiteType } from '../../../../shared/domain/import/read-words.ts';

describe('status texts', () => {
  it.each([
    ['aktiv', 'ACTIVE', null],
    ['ruht seit 01.03.2025', 'PAUSED', '2025-03-01'],
    ['abgeschlossen (31.12.2024)', 'ENDED', '2024-12-31'],
    ['in Vorbereitung', 'PREPARING', null],
    ['Interesse bekundet', 'PROSPECT', null],
    ['beendet zum 30.06.2023', 'ENDED', '2023-06-30'],
  ] as const)('reads %s', (text, status, from) => {
    expect(readStatus(text)).toMatchObject({ status, from });
  });

  it('says when nobody can tell', () => {
    expect(readStatus('siehe Akte')).toBeNull();
  });
});

describe('site types', () => {
  it.each([
    ['gE', 'JOBCENTER_GE'],
    ['GE', 'JOBCENTER_GE'],
    ['ZKT', 'JOBCENTER_ZKT'],
    ['Agentur für Arbeit', 'EMPLOYMENT_AGENCY'],
  ])('reads %s', (text, siteType) => {
    expect(readSiteType(text, 'Jobcenter X')).toBe(siteType);
  });

  it('reads the type from the name where the column is blank', () => {
    expect(readSiteType('', 'Jobcenter Landkreis X (zkT)')).toBe('JOBCENTER_ZKT');
    expect(readSiteType('', 'Jobcenter Landkreis X')).toBeNull();
  });
});

describe('fields of action', () => {
  it('reads lists, slashes and the one field that holds an "und"', () => {
    expect(readFieldsOfAction('Sucht, Stress').fields).toEqual(['STRESS_RESOURCES', 'SUBSTANCE_USE']);
    expect(readFieldsOfAction('Ernährung/Bewegung').fields).toEqual(['EXERCISE', 'NUTRITION']);
    expect(readFieldsOfAction('Stress- und Ressourcenmanagement')).toEqual({
      fields: ['STRESS_RESOURCES'],
      unknown: [],
      isAll: false,
    });
    expect(readFieldsOfAction('alle')).toMatchObject({ isAll: true });
    expect(readFieldsOfAction('Bewegung, Tanz').unknown).toEqual(['Tanz']);
  });
});

describe('people', () => {
  it.each([
    ['Frau Mehmet Winkelmann', 'MS', '', 'Mehmet', 'Winkelmann'],
    ['Herr Dr. Nele Müller', 'MR', 'Dr.', 'Nele', 'Müller'],
    ['Winkelmann, Zoë', 'NEUTRAL', '', 'Zoë', 'Winkelmann'],
    ['Olga von der Heide', 'NEUTRAL', '', 'Olga', 'von der Heide'],
    ['Frau Peters', 'MS', '', '', 'Peters'],
    ['Herr Prof. Dr. Thu Hà Nguyễn', 'MR', 'Prof. Dr.', 'Thu Hà', 'Nguyễn'],
  ])('reads %s as it is written', (text, ...[salutation, academicTitle, firstName, lastName]) => {
    expect(readPerson(text)).toEqual({ salutation, academicTitle, firstName, lastName });
  });

  it.each(['doppelt?', 'siehe unten', 'N.N.', '', '04100 30000', 'a@b.example'])('takes "%s" for no name', (text) => {
    expect(readPerson(text)).toBeNull();
  });

  it('notices lost letters', () => {
    expect(['Zoë Nguy?n', 'MÃ¼ller', 'Stra\ufffdse'].map(hasBrokenCharacters)).toEqual([true, true, true]);
    expect(['Wer? Ich', 'Zoë Nguyễn', 'doppelt?'].map(hasBrokenCharacters)).toEqual([false, false, false]);
  });
});

describe('headings', () => {
  it('folds line breaks, hyphenation and punctuation', () => {
    expect(foldHeading('Feder-\nführende\nKasse:')).toBe('federfuehrendekasse');
  });

  it('guesses other wordings than one list has', () => {
    const headings = [
      'lfd. Nr.',
      'Jobcenter',
      'Träger',
      'PLZ',
      'Sitz',
      'Federführung',
      'dabei seit',
      'KV bis',
      'Zustand',
    ];
    const columns = headings.map((heading) => ({ heading, ownHeading: heading, values: [] }));
    const guessed = [...guessColumns(columns, siteRules)].map(([index, { field }]) => [index, field] as const);
    expect(Object.fromEntries(guessed)).toEqual({
      1: 'name',
      2: 'legalForm',
      3: 'postcode',
      4: 'city',
      5: 'lead',
      6: 'joinedOn',
      7: 'agreementUntil',
      8: 'status',
    });
  });
});

describe('names of sites', () => {
  it('meet in their usual spellings', () => {
    const key = siteNameKey('Jobcenter Landkreis Müller-Berg (zkT)');
    for (const name of [
      'JC LK Mueller-Berg',
      'JOBCENTER LANDKREIS MÜLLER-BERG',
      ' Jobcenter Landkreis  Müller Berg zkT',
    ]) {
      expect(siteNameKey(name)).toBe(key);
    }
  });

  it('are alike with a slip, but not when only the point of the compass differs', () => {
    expect(isSimilarKey(siteNameKey('Jobcenter Fuhsetal'), siteNameKey('Jobcenter Fusetal'))).toBe(true);
    expect(isSimilarKey(siteNameKey('Jobcenter Heide-Ost'), siteNameKey('Jobcenter Heide-West'))).toBe(false);
  });
});
