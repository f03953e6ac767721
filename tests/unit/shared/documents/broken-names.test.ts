import { describe, expect, it } from 'vitest';
import { required } from '../../../../shared/kernel/assert.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { packSource } from '../../../../shared/documents/pack-source.ts';
import { packWarnings, signInWarnings } from '../../../../shared/documents/pack-warnings.ts';
import { warningText } from '../../../../shared/documents/warning-text.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import type { Registration } from '../../../../shared/model/registration.ts';
import { packWorld } from '../../../builders/pack-world.ts';

describe('names that lost letters', () => {
  const warned = (name: string, registration: Partial<Registration> = {}) => {
    const database = packWorld({
      people: [{ name, registration: { registrationStatus: 'REGISTERED', ...registration } }],
    });
    const source = required(packSource(database, 'm1', day('2017-12-01')), 'the meeting');
    const texts = createCatalogue('de', database.office).documents;
    const said = (warnings: ReturnType<typeof signInWarnings>) =>
      warnings.filter(({ kind }) => kind === 'broken-names').map((each) => warningText(each, texts));
    return { sheet: said(signInWarnings(source)), list: said(packWarnings(source, ['participants'])) };
  };
  const sentence = (name: string) => [
    `Hier sind Buchstaben verloren gegangen, bitte vor dem Drucken berichtigen: „${name}“.`,
  ];

  it.each([
    ['Anh Nguy?n', 'Nguy?n, Anh'],
    ['Eva M\ufffdller', 'M\ufffdller, Eva'],
    ['Eva MÃ¼ller', 'MÃ¼ller, Eva'],
  ])('are to be checked before a sign-in sheet is printed: %s', (name, listed) => {
    expect(warned(name).sheet).toEqual(sentence(listed));
  });

  it('are to be checked in the list of participants only where it prints them', () => {
    expect(warned('Anh Nguy?n', { consentListed: true }).list).toEqual(sentence('Nguy?n, Anh'));
    expect(warned('Anh Nguy?n', { consentListed: false }).list).toEqual([]);
  });

  it('are no matter where all is well, or nobody of that name is expected', () => {
    expect(warned('Anh Nguyễn').sheet).toEqual([]);
    expect(warned('Anh Nguy?n', { registrationStatus: 'DECLINED' }).sheet).toEqual([]);
  });
});
