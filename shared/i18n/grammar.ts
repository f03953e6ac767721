import type { OfficeTerm } from '../model/office.ts';

/** The four German cases. */
export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative';
type Gender = OfficeTerm['gender'];

/** A German noun in every form a sentence needs. */
export interface Noun {
  /** Singular, nominative: "Standort". */
  readonly one: string;
  /** Plural, nominative: "Standorte". */
  readonly many: string;
  readonly singular: Readonly<Record<GrammaticalCase, string>>;
  readonly plural: Readonly<Record<GrammaticalCase, string>>;
  /** With the definite article: the('dative') is "dem Standort". */
  readonly the: (grammaticalCase: GrammaticalCase) => string;
  /** With “in” and the definite article: "im Steuerungsgremium", "in der Lenkungsgruppe". */
  readonly inThe: string;
  readonly theMany: (grammaticalCase: GrammaticalCase) => string;
  /** With the indefinite article: a('accusative') is "einen Standort". */
  readonly a: (grammaticalCase: GrammaticalCase) => string;
  readonly no: (grammaticalCase: GrammaticalCase) => string;
  /** With this: "dieser Standort". */
  readonly this: (grammaticalCase: GrammaticalCase) => string;
  /** With an adjective and no article, as on buttons: with('neu', 'accusative') is "neuen Standort". */
  readonly with: (adjectiveStem: string, grammaticalCase: GrammaticalCase) => string;
  /** With a number: count(1) is "1 Standort", count(3, 'dative') is "3 Standorten". */
  readonly count: (number: number, grammaticalCase?: GrammaticalCase) => string;
}

const caseOrder: readonly GrammaticalCase[] = ['nominative', 'genitive', 'dative', 'accusative'];

// Rows: gender; columns: nominative, genitive, dative, accusative (Duden, Deklination der Artikel).
const definite: Record<Gender, readonly string[]> = {
  MASCULINE: ['der', 'des', 'dem', 'den'],
  FEMININE: ['die', 'der', 'der', 'die'],
  NEUTER: ['das', 'des', 'dem', 'das'],
};
const definitePlural = ['die', 'der', 'den', 'die'];
const indefiniteEnding: Record<Gender, readonly string[]> = {
  MASCULINE: ['', 'es', 'em', 'en'],
  FEMININE: ['e', 'er', 'er', 'e'],
  NEUTER: ['', 'es', 'em', ''],
};
const strongEnding: Record<Gender, readonly string[]> = {
  MASCULINE: ['er', 'en', 'em', 'en'],
  FEMININE: ['e', 'er', 'er', 'e'],
  NEUTER: ['es', 'en', 'em', 'es'],
};
const thisEnding: Record<Gender, readonly string[]> = {
  MASCULINE: ['er', 'es', 'em', 'en'],
  FEMININE: ['e', 'er', 'er', 'e'],
  NEUTER: ['es', 'es', 'em', 'es'],
};

/** Makes a noun usable in sentences from its forms. */
export function createNoun(term: OfficeTerm): Noun {
  const { gender, singular, plural } = term;
  const pluralWithArticle = term.pluralWithArticle ?? plural;
  const at = (forms: readonly string[], grammaticalCase: GrammaticalCase): string =>
    forms[caseOrder.indexOf(grammaticalCase)] ?? '';
  return {
    one: singular.nominative,
    many: plural.nominative,
    singular,
    plural,
    the: (of) => `${at(definite[gender], of)} ${singular[of]}`,
    inThe: `${gender === 'FEMININE' ? 'in der' : 'im'} ${singular.dative}`,
    theMany: (of) => `${at(definitePlural, of)} ${pluralWithArticle[of]}`,
    a: (of) => `ein${at(indefiniteEnding[gender], of)} ${singular[of]}`,
    no: (of) => `kein${at(indefiniteEnding[gender], of)} ${singular[of]}`,
    this: (of) => `dies${at(thisEnding[gender], of)} ${singular[of]}`,
    with: (stem, of) => `${stem}${at(strongEnding[gender], of)} ${singular[of]}`,
    count: (number, of = 'nominative') =>
      `${number.toLocaleString('de-DE')} ${number === 1 ? singular[of] : plural[of]}`,
  };
}

/** Writes the first letter large, for the start of a sentence. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de-DE') + text.slice(1);
}

/** Guesses the case forms of a noun from its singular and plural by the common rules; people correct what is odd. */
export function guessTerm(gender: Gender, singular: string, plural: string): OfficeTerm {
  const genitive = gender === 'FEMININE' ? singular : `${singular}${/(s|ß|x|z|tz)$/.test(singular) ? 'es' : 's'}`;
  const dativePlural = /(n|s)$/.test(plural) ? plural : `${plural}n`;
  return {
    gender,
    singular: { nominative: singular, genitive, dative: singular, accusative: singular },
    plural: { nominative: plural, genitive: plural, dative: dativePlural, accusative: plural },
  };
}
