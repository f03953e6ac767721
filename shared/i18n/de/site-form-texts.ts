import type { Words } from '../words.ts';

/** What the form says that sites fill in. Forms are German whatever the interface speaks, so these texts have no English twin. */
export function siteFormTexts(words: Words) {
  const { site } = words;
  return {
    sheet: 'Steckbrief',
    heading: (name: string) => `Steckbrief ${name}`,
    intro:
      'Bitte prüfen Sie die Angaben in den umrandeten Feldern, ändern Sie, was nicht mehr stimmt, und ergänzen Sie, was fehlt. Das dauert etwa zehn Minuten. Speichern Sie die Datei und schicken Sie sie zurück.',
    privacy: 'Bitte nur dienstliche Angaben und Anzahlen, nie Daten von Kundinnen und Kunden.',
    returnTo: (office: string, address: string) =>
      address === '' ? `Zurück an: ${office}` : `Zurück an: ${office}, ${address}`,
    stand: (date: string) => `Bekannte Angaben, Stand ${date}`,
    yes: 'ja',
    no: 'nein',
    choose: 'Bitte aus der Liste wählen.',
    dayWanted: 'Bitte einen Tag eingeben, zum Beispiel 31.12.2026.',
    numberWanted: 'Bitte eine Zahl eingeben.',
    hiddenFigure: (threshold: number) => `• steht für eine Anzahl unter ${String(threshold)}.`,
    sections: {
      site: { title: `Über ${site.the('accusative')}`, hint: '' },
      texts: { title: 'Was im Steckbrief steht', hint: 'Je Feld zwei bis fünf Sätze.' },
      fields: { title: 'Handlungsfelder', hint: 'In welchen Feldern gibt es Angebote?' },
      locations: { title: 'Anschriften', hint: 'Die erste ist die Hauptanschrift.' },
      contacts: {
        title: 'Ansprechpersonen',
        hint: 'Wer nicht mehr zuständig ist: „nein“ wählen. Neue in die leeren Zeilen.',
      },
      figures: {
        title: 'Kennzahlen',
        hint: 'Jede Zahl braucht ihren Stichtag. Eine neuere Zahl: Wert und Stichtag überschreiben.',
      },
      needs: { title: 'Bedarfe', hint: 'Was fehlt, was wird gewünscht?' },
      offers: { title: 'Neue Angebote in diesem Jahr', hint: 'Nur Anzahlen, keine Namen.' },
    },
    labels: {
      phone: 'Telefon',
      email: 'E-Mail',
      website: 'Internetseite',
      profileText: 'Was wir machen',
      strengths: 'Was bei uns gut läuft',
      currentQuestion: 'Unsere Frage an die anderen',
    },
    columns: {
      locations: ['Bezeichnung', 'Straße und Nummer', 'PLZ', 'Ort'],
      contacts: ['Vorname', 'Nachname', 'Funktion', 'Telefon', 'E-Mail', 'noch zuständig?'],
      figures: ['Kennzahl', 'Wert', 'Einheit', 'Stichtag', 'Quelle'],
      needs: ['Bedarf', 'Stand'],
      offers: ['Angebot', 'Art', 'Beginn', 'Plätze'],
    },
  };
}

/** The shape of the texts of the form. */
export type SiteFormTexts = ReturnType<typeof siteFormTexts>;
