import { sentenceStart, type Noun } from '../grammar.ts';
import type { Words } from '../words.ts';

/** German texts: office. */
export function officeDe(_words: Words) {
  return {
    title: 'Büro',
    intro: 'Was hier steht, erscheint auf allen Seiten und in allen Unterlagen.',
    sections: {
      address: 'Name und Anschrift',
      states: 'Länder',
      staff: 'Team',
      letterhead: 'Briefkopf',
      gender: 'Geschlechtergerechte Form',
      terms: 'Eigene Begriffe',
    },
    fields: {
      name: 'Name des Büros',
      shortName: 'Kurzname',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Ort',
      phone: 'Telefon',
      email: 'E-Mail',
      website: 'Internetseite',
      letterheadColour: 'Farbe des Briefkopfs',
      colourPicker: 'Farbe aussuchen',
      colourHint: 'Sechs Stellen nach der Raute, z. B. #0f6cbd',
    },
    statesLabel: 'Das Büro ist zuständig für',
    statesHint: 'Mit der Länderkennung des amtlichen Gemeindeschlüssels (AGS).',
    staff: {
      add: 'Person anlegen',
      addTitle: 'Person im Team',
      editTitle: 'Person im Team bearbeiten',
      name: 'Name',
      jobFunction: 'Funktion',
      phone: 'Telefon',
      email: 'E-Mail',
      isActive: 'gehört zum Team',
      left: 'nicht mehr im Team',
      empty: 'Noch niemand eingetragen. Das Team erscheint in der Kontaktliste der Tagungsmappe.',
      edit: (name: string) => `${name} bearbeiten`,
      remove: (name: string) => `${name} löschen`,
      note: 'Notiz',
    },
    logo: {
      label: 'Logo',
      choose: 'Logo auswählen …',
      replace: 'Anderes Logo …',
      remove: 'Logo entfernen',
      hint: 'PNG oder JPEG, höchstens 1 MB. Die Datei wird in die Datendatei übernommen.',
      alt: 'Logo des Büros',
      tooLarge:
        'Die Datei ist größer als 1 MB. Das bisherige Logo bleibt. Verkleinern Sie das Bild, und wählen Sie es dann noch einmal.',
      wrongType:
        'Das ist kein PNG- oder JPEG-Bild. Das bisherige Logo bleibt. Speichern Sie das Bild als PNG oder JPEG, und wählen Sie es dann noch einmal.',
      broken: 'Das Bild lässt sich nicht anzeigen; die Datei ist wohl beschädigt. Das bisherige Logo bleibt.',
    },
    colourSample: 'Weiße Schrift auf dieser Farbe',
    contrastGood: (ratio: string) => `Gut lesbar (Kontrast ${ratio} zu 1).`,
    contrastPoor: (ratio: string) =>
      `Weiße Schrift ist darauf schlecht lesbar (Kontrast ${ratio} zu 1, nötig sind 4,5 zu 1). Wählen Sie einen dunkleren Ton.`,
    gender: {
      label: 'Form',
      example: (words: Words) =>
        `Beispiel: ${words.people.participants()}, ${words.people.speakers()} und ${words.people.contacts()} erhalten die Mappe. Wir rechnen mit 40 ${words.people.participants('dative')}.`,
    },
    terms: {
      intro: 'Jedes Büro nennt dieselbe Sache anders. Wählen Sie Ihr Wort; Seiten und Unterlagen beugen es richtig.',
      site: 'Ort des Programms',
      steeringGroup: 'Gremium vor Ort',
      exchangeMeeting: 'Treffen zum Austausch',
      lead: 'Wer im Auftrag der Krankenkassen führt',
      targetGroup: 'Menschen, um die es geht',
      own: 'eigenes Wort …',
      edit: 'Formen bearbeiten',
      ownTitle: 'Eigenes Wort',
      gender: 'Geschlecht',
      genders: { MASCULINE: 'männlich (der)', FEMININE: 'weiblich (die)', NEUTER: 'sächlich (das)' },
      singular: 'Einzahl',
      plural: 'Mehrzahl',
      guess: 'Formen vorschlagen',
      forms: 'Alle Formen (bitte prüfen)',
      cases: {
        nominative: 'Wer oder was?',
        genitive: 'Wessen?',
        dative: 'Wem?',
        accusative: 'Wen oder was?',
      },
      example: {
        site: (noun: Noun) =>
          `${sentenceStart(noun.the('nominative'))} hat sich angemeldet. Die Leitung ${noun.the('genitive')} kommt mit ${noun.count(3, 'dative')}.`,
        steeringGroup: (noun: Noun) =>
          `Die Sitzung ${noun.the('genitive')} ist im März; wir berichten ${noun.the('dative')}.`,
        exchangeMeeting: (noun: Noun) => `Wir laden ${toThe(noun)} ein. Die Unterlagen ${noun.the('genitive')} folgen.`,
        lead: (noun: Noun) =>
          `Wer hat ${noun.the('accusative')}? Das Schreiben geht an die Stelle mit ${noun.the('dative')}.`,
        targetGroup: (noun: Noun) =>
          `Angebote für ${noun.theMany('accusative')} entstehen mit ${noun.theMany('dative')}.`,
      },
      save: 'Übernehmen',
    },
    save: 'Speichern',
    cancel: 'Abbrechen',
  };
}

// "zum Treffen", "zur Tagung": the article melts into the preposition.
function toThe(noun: Noun): string {
  return `zu${noun.the('dative').startsWith('der ') ? 'r' : 'm'} ${noun.singular.dative}`;
}

/** The shape both languages fill. */
export type OfficeTexts = ReturnType<typeof officeDe>;
