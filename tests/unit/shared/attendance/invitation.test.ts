import { describe, expect, it } from 'vitest';
import { mailAddresses } from '../../../../shared/domain/attendance/mail-addresses.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';

const { attendance } = createCatalogue('de', blankDatabase('Büro').office);

describe('an invitation', () => {
  it('is noted, and nobody is made to believe that something was sent', () => {
    expect(attendance.addedMany(39, 0)).toBe('39 Personen als eingeladen vermerkt. Es wurde nichts verschickt.');
    expect(attendance.addedMany(1, 2)).toBe(
      '1 Person als eingeladen vermerkt, 2 schon auf der Liste. Es wurde nichts verschickt.',
    );
  });

  it('gives its addresses to a mail program, each once, and counts who has none', () => {
    const people = ['eva@a.example', '', 'EVA@a.example ', 'max@b.example'].map((email) => ({ email }));
    expect(mailAddresses(people)).toEqual({ text: 'EVA@a.example; max@b.example', count: 2, without: 1 });
    expect(mailAddresses([])).toEqual({ text: '', count: 0, without: 0 });
  });

  it.each([
    [38, 1, '38 E-Mail-Adressen sind in der Zwischenablage. 1 Person hat keine.'],
    [1, 0, '1 E-Mail-Adresse ist in der Zwischenablage.'],
    [2, 2, '2 E-Mail-Adressen sind in der Zwischenablage. 2 Personen haben keine.'],
    [0, 2, 'Es gibt nichts zu kopieren: 2 Personen haben keine E-Mail-Adresse.'],
  ])('says of %i addresses copied and %i missing', (copied, without, sentence) => {
    expect(attendance.addressesCopied(copied, without)).toBe(sentence);
  });
});
