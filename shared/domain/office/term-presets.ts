import { guessTerm } from '../../i18n/grammar.ts';
import type { OfficeTerm, TermKey } from '../../model/office.ts';

/** The words offices commonly use for each term, with every German form; the first is the default. */
export const termPresets: Readonly<Record<TermKey, readonly OfficeTerm[]>> = {
  site: [
    guessTerm('MASCULINE', 'Standort', 'Standorte'),
    guessTerm('MASCULINE', 'Projektort', 'Projektorte'),
    guessTerm('MASCULINE', 'Programmstandort', 'Programmstandorte'),
    guessTerm('MASCULINE', 'Projektstandort', 'Projektstandorte'),
  ],
  steeringGroup: [
    guessTerm('NEUTER', 'Steuerungsgremium', 'Steuerungsgremien'),
    guessTerm('FEMININE', 'Steuerungsgruppe', 'Steuerungsgruppen'),
    guessTerm('MASCULINE', 'Steuerungskreis', 'Steuerungskreise'),
    guessTerm('NEUTER', 'Steuergremium', 'Steuergremien'),
  ],
  exchangeMeeting: [
    guessTerm('NEUTER', 'Austauschtreffen', 'Austauschtreffen'),
    withGenitive(guessTerm('MASCULINE', 'Erfahrungsaustausch', 'Erfahrungsaustausche'), 'Erfahrungsaustausches'),
    guessTerm('NEUTER', 'Standorttreffen', 'Standorttreffen'),
    guessTerm('NEUTER', 'Netzwerktreffen', 'Netzwerktreffen'),
  ],
  lead: [
    guessTerm('FEMININE', 'Federführung', 'Federführungen'),
    guessTerm('FEMININE', 'Programmkoordination', 'Programmkoordinationen'),
  ],
  targetGroup: [
    guessTerm('FEMININE', 'Dialoggruppe', 'Dialoggruppen'),
    guessTerm('FEMININE', 'Zielgruppe', 'Zielgruppen'),
    unemployedPeople(),
  ],
};

/** Finds the preset an office has chosen; null when it uses a word of its own. */
export function presetOf(key: TermKey, term: OfficeTerm): OfficeTerm | null {
  return termPresets[key].find((preset) => JSON.stringify(preset) === JSON.stringify(asKnown(term))) ?? null;
}

// Fields of a newer version do not make it another word.
function asKnown({ gender, singular, plural, pluralWithArticle }: OfficeTerm): OfficeTerm {
  return pluralWithArticle === undefined
    ? { gender, singular, plural }
    : { gender, singular, plural, pluralWithArticle };
}

function withGenitive(term: OfficeTerm, genitive: string): OfficeTerm {
  return { ...term, singular: { ...term.singular, genitive } };
}

// A nominalised adjective: "drei Erwerbslose", but "die Erwerbslosen".
function unemployedPeople(): OfficeTerm {
  return {
    gender: 'FEMININE',
    singular: {
      nominative: 'erwerbslose Person',
      genitive: 'erwerbslosen Person',
      dative: 'erwerbslosen Person',
      accusative: 'erwerbslose Person',
    },
    plural: {
      nominative: 'Erwerbslose',
      genitive: 'Erwerbsloser',
      dative: 'Erwerbslosen',
      accusative: 'Erwerbslose',
    },
    pluralWithArticle: {
      nominative: 'Erwerbslosen',
      genitive: 'Erwerbslosen',
      dative: 'Erwerbslosen',
      accusative: 'Erwerbslosen',
    },
  };
}
