import { describe, expect, it } from 'vitest';
import { createNoun, guessTerm } from '../../../../shared/i18n/grammar.ts';
import { defaultTerms } from '../../../../shared/i18n/words.ts';
import { termKeys } from '../../../../shared/model/office.ts';
import { contrastWithWhite, takesWhiteText } from '../../../../shared/domain/office/colour-contrast.ts';
import { checkLogo, logoLimitBytes } from '../../../../shared/domain/office/logo.ts';
import { presetOf, termPresets } from '../../../../shared/domain/office/term-presets.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

describe('terms', () => {
  it('begin with the default, and every preset is recognised as itself', () => {
    for (const key of termKeys) {
      expect(termPresets[key][0]).toEqual(defaultTerms[key]);
      for (const preset of termPresets[key]) expect(presetOf(key, preset)).toBe(preset);
    }
    expect(presetOf('site', guessTerm('MASCULINE', 'Ort', 'Orte'))).toBeNull();
  });

  it('read well in sentences', () => {
    const nouns = (key: (typeof termKeys)[number]) => termPresets[key].map(createNoun);
    expect(nouns('site').map((noun) => noun.the('genitive'))).toEqual([
      'des Standorts',
      'des Projektorts',
      'des Programmstandorts',
      'des Projektstandorts',
    ]);
    expect(nouns('steeringGroup').map((noun) => `${noun.the('genitive')}, ${noun.theMany('dative')}`)).toEqual([
      'des Steuerungsgremiums, den Steuerungsgremien',
      'der Steuerungsgruppe, den Steuerungsgruppen',
      'des Steuerungskreises, den Steuerungskreisen',
      'des Steuergremiums, den Steuergremien',
    ]);
    expect(nouns('exchangeMeeting').map((noun) => `${noun.the('genitive')}, ${noun.theMany('dative')}`)).toEqual([
      'des Austauschtreffens, den Austauschtreffen',
      'des Erfahrungsaustausches, den Erfahrungsaustauschen',
      'des Standorttreffens, den Standorttreffen',
      'des Netzwerktreffens, den Netzwerktreffen',
    ]);
    expect(nouns('lead').map((noun) => noun.theMany('dative'))).toEqual([
      'den Federführungen',
      'den Programmkoordinationen',
    ]);
    const unemployed = nouns('targetGroup')[2];
    expect([
      unemployed?.theMany('nominative'),
      unemployed?.count(3),
      unemployed?.count(1),
      unemployed?.a('dative'),
    ]).toEqual(['die Erwerbslosen', '3 Erwerbslose', '1 erwerbslose Person', 'einer erwerbslosen Person']);
  });

  it('change by one command, which refuses a blank form', () => {
    const database = databaseOf({});
    const term = guessTerm('MASCULINE', 'Projektort', 'Projektorte');
    expect(changed(database, 'office.updateTerm', { key: 'site', term }).office.terms.site).toEqual(term);
    const blank = { ...term, plural: { ...term.plural, dative: ' ' } };
    expect(failure(database, 'office.updateTerm', { key: 'site', term: blank })).toEqual({
      code: 'invalid-input',
      problems: [{ field: 'plural.dative', code: 'required' }],
    });
  });
});

describe('letterhead', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5);
    expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2);
    expect([takesWhiteText('#767676'), takesWhiteText('#777777'), takesWhiteText('#0f6cbd')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('takes a PNG or JPEG by its bytes and not above the limit', () => {
    expect(checkLogo(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toEqual({
      ok: true,
      mediaType: 'image/png',
    });
    expect(checkLogo(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toEqual({ ok: true, mediaType: 'image/jpeg' });
    expect(checkLogo(new TextEncoder().encode('<svg onload="alert(1)">'))).toEqual({
      ok: false,
      problem: 'wrong-type',
    });
    expect(checkLogo(new Uint8Array(logoLimitBytes + 1).fill(0xff))).toEqual({ ok: false, problem: 'too-large' });
    expect(checkLogo(new Uint8Array())).toEqual({ ok: false, problem: 'wrong-type' });
  });
});
