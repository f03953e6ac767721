import type { GenderForm, Office } from '../model/office.ts';
import { createNoun, guessTerm, type GrammaticalCase, type Noun } from './grammar.ts';

/** The words an office has a say in: its own terms, and people in its gender-inclusive form. */
export interface Words {
  readonly site: Noun;
  readonly steeringGroup: Noun;
  readonly exchangeMeeting: Noun;
  readonly lead: Noun;
  readonly targetGroup: Noun;
  /** Groups of people, in the office's form; always plural. */
  readonly people: Readonly<Record<PeopleKey, (grammaticalCase?: GrammaticalCase) => string>>;
  /** "Teilnehmendenliste", "Teilnehmer:innenliste", "Liste der Teilnehmerinnen und Teilnehmer". */
  readonly participantList: string;
}

/** The groups of people that texts speak of. */
export type PeopleKey =
  'participants' | 'speakers' | 'moderators' | 'representatives' | 'partners' | 'contacts' | 'guests';

interface PeopleForms {
  /** Neutral plural, nominative and dative. */
  readonly neutral: readonly [string, string];
  /** Stem that takes :innen and *innen: "Teilnehmer". */
  readonly stem: string;
  /** Pair, nominative and dative. */
  readonly pair: readonly [string, string];
}

const people: Record<PeopleKey, PeopleForms> = {
  participants: {
    neutral: ['Teilnehmende', 'Teilnehmenden'],
    stem: 'Teilnehmer',
    pair: ['Teilnehmerinnen und Teilnehmer', 'Teilnehmerinnen und Teilnehmern'],
  },
  speakers: {
    neutral: ['Referierende', 'Referierenden'],
    stem: 'Referent',
    pair: ['Referentinnen und Referenten', 'Referentinnen und Referenten'],
  },
  moderators: {
    neutral: ['Moderierende', 'Moderierenden'],
    stem: 'Moderator',
    pair: ['Moderatorinnen und Moderatoren', 'Moderatorinnen und Moderatoren'],
  },
  representatives: {
    neutral: ['Vertretungen', 'Vertretungen'],
    stem: 'Vertreter',
    pair: ['Vertreterinnen und Vertreter', 'Vertreterinnen und Vertretern'],
  },
  partners: {
    neutral: ['Kooperationspartner', 'Kooperationspartnern'],
    stem: 'Kooperationspartner',
    pair: ['Kooperationspartnerinnen und Kooperationspartner', 'Kooperationspartnerinnen und Kooperationspartnern'],
  },
  contacts: {
    neutral: ['Ansprechpersonen', 'Ansprechpersonen'],
    stem: 'Ansprechpartner',
    pair: ['Ansprechpartnerinnen und Ansprechpartner', 'Ansprechpartnerinnen und Ansprechpartnern'],
  },
  guests: { neutral: ['Gäste', 'Gästen'], stem: '', pair: ['Gäste', 'Gästen'] },
};

/** Terms of an office that has not chosen its own. */
export const defaultTerms: Office['terms'] = {
  site: guessTerm('MASCULINE', 'Standort', 'Standorte'),
  steeringGroup: guessTerm('NEUTER', 'Steuerungsgremium', 'Steuerungsgremien'),
  exchangeMeeting: guessTerm('NEUTER', 'Austauschtreffen', 'Austauschtreffen'),
  lead: guessTerm('FEMININE', 'Federführung', 'Federführungen'),
  targetGroup: guessTerm('FEMININE', 'Dialoggruppe', 'Dialoggruppen'),
};

/** Makes the words of an office. */
export function createWords(office: Pick<Office, 'terms' | 'genderForm'>): Words {
  const form = office.genderForm;
  const group =
    (key: PeopleKey) =>
    (of: GrammaticalCase = 'nominative'): string =>
      peopleWord(people[key], form, of);
  return {
    site: createNoun(office.terms.site),
    steeringGroup: createNoun(office.terms.steeringGroup),
    exchangeMeeting: createNoun(office.terms.exchangeMeeting),
    lead: createNoun(office.terms.lead),
    targetGroup: createNoun(office.terms.targetGroup),
    people: {
      participants: group('participants'),
      speakers: group('speakers'),
      moderators: group('moderators'),
      representatives: group('representatives'),
      partners: group('partners'),
      contacts: group('contacts'),
      guests: group('guests'),
    },
    participantList: participantList(form),
  };
}

function peopleWord(forms: PeopleForms, form: GenderForm, of: GrammaticalCase): string {
  const isDative = of === 'dative';
  if (form === 'COLON' && forms.stem !== '') return `${forms.stem}:innen`;
  if (form === 'STAR' && forms.stem !== '') return `${forms.stem}*innen`;
  const [nominative, dative] = form === 'PAIR' ? forms.pair : forms.neutral;
  // Nominalised participles take -n in the genitive only after an article ("der Teilnehmenden"); that is how texts use it.
  if (form === 'NEUTRAL' && of === 'genitive') return dative;
  return isDative ? dative : nominative;
}

function participantList(form: GenderForm): string {
  switch (form) {
    case 'NEUTRAL':
      return 'Teilnehmendenliste';
    case 'COLON':
      return 'Teilnehmer:innenliste';
    case 'STAR':
      return 'Teilnehmer*innenliste';
    case 'PAIR':
      return 'Liste der Teilnehmerinnen und Teilnehmer';
  }
}
