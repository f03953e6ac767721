import { formatNumber } from '../format.ts';
import type { Words } from '../words.ts';

/** German texts: offers of sites. */
export function offersDe(words: Words) {
  const { site } = words;
  const number = (value: number): string => formatNumber(value);
  return {
    title: 'Angebote',
    asOf: (day: string) => `Stand ${day}`,
    create: 'Neues Angebot',
    editTitle: 'Angebot bearbeiten',
    viewTitle: 'Angebot',
    save: 'Speichern',
    close: 'Schließen',
    remove: 'Löschen …',
    copy: 'Für das nächste Jahr übernehmen',
    copyTitle: 'Angebot für das nächste Jahr',
    copyHint: 'Beginn und Ende liegen ein Jahr später, Zahlen beginnen neu. Bitte prüfen Sie die Tage.',
    emptyTitle: 'Noch kein Angebot erfasst',
    emptyText:
      'Kurse, Gesundheitstage und Coachings: Hier steht, was wo stattfindet und wie viele Menschen es erreicht. Zahlen genügen, Namen gehören nicht hierher.',
    countsOnly:
      'Nur Zahlen eintragen. Namen und andere Angaben zu Kundinnen und Kunden gehören nicht in dieses Programm, auch nicht in die Notiz.',
    acrossSites: `alle ${site.many}`,
    severalSites: (names: readonly string[]) => names.join(', '),
    noYear: 'ohne Beginn',
    unknown: 'k. A.',
    columns: {
      title: 'Titel',
      sites: site.one,
      fields: 'Handlungsfeld',
      type: 'Art',
      format: 'Form',
      provider: 'Anbieter',
      place: 'Ort',
      startsOn: 'Beginn',
      endsOn: 'Ende',
      sessions: 'Termine',
      places: 'Plätze',
      enrolments: 'Anmeldungen',
      participations: 'Teilnahmen',
      participants: 'Personen',
      status: 'Status',
      year: 'Jahr',
      programmeFormat: 'Programm',
      accessRoute: 'Zugangsweg',
      targetGroup: words.targetGroup.one,
    },
    quick: {
      label: 'Schnell erfassen',
      placeholder: 'Schnell: Titel; Handlungsfeld; Beginn',
      hint: 'z. B. „Rückenfit; Bewegung; 1.3.“ und Eingabetaste',
      added: (title: string) => `Angelegt: ${title}`,
      notUnderstood: (parts: string) => `Nicht verstanden: ${parts}. Bitte im Angebot ergänzen.`,
      open: 'Öffnen',
    },
    form: {
      what: 'Was',
      who: 'Wo und mit wem',
      when: 'Wann',
      counts: 'Zahlen',
      title: 'Titel',
      sites: site.many,
      sitesHint: `Leer lassen, wenn es ein Angebot für alle ${site.many} ist`,
      fields: 'Handlungsfelder',
      type: 'Art',
      programmeFormat: 'Trainingsprogramm',
      programmeFormatHint: 'z. B. AktivA, JOBS Programm',
      format: 'Form',
      accessRoute: 'Zugangsweg',
      targetGroup: words.targetGroup.one,
      status: 'Status',
      providerOrganisation: 'Anbieter (Organisation)',
      noProvider: 'keine aus der Liste',
      provider: 'Anbieter in Worten',
      providerHint: 'Wenn der Anbieter nicht unter „Organisationen“ steht',
      place: 'Ort',
      startsOn: 'Beginn',
      endsOn: 'Ende',
      endBeforeStart: 'Das Ende liegt vor dem Beginn.',
      sessions: 'Termine',
      sessionsCancelled: 'davon ausgefallen',
      places: 'Plätze',
      enrolments: 'Anmeldungen',
      participations: 'Teilnahmen',
      participationsHint: 'je Termin gezählt: Wer fünfmal kommt, zählt fünfmal',
      participants: 'Personen',
      participantsHint: 'jede nur einmal',
      countHint: 'leer = nicht bekannt',
      note: 'Notiz',
      more: 'Weitere Angaben',
    },
    hints: {
      title: 'Bitte noch einmal ansehen',
      'more-enrolments-than-places': (enrolments: number, places: number) =>
        `Mehr Anmeldungen (${number(enrolments)}) als Plätze (${number(places)}). Das kann so sein, zum Beispiel mit Warteliste.`,
      'more-participations-than-seats': (participations: number, most: number) =>
        `Mehr Teilnahmen (${number(participations)}) als Plätze mal Termine (${number(most)}).`,
      'more-persons-than-participations': (participants: number, participations: number) =>
        `Mehr Personen (${number(participants)}) als Teilnahmen (${number(participations)}): Jede Person nimmt mindestens einmal teil.`,
      'more-cancelled-than-dates': (cancelled: number, sessions: number) =>
        `Mehr ausgefallene Termine (${number(cancelled)}) als Termine (${number(sessions)}).`,
    },
    onSite: {
      title: 'Angebote',
      label: (name: string) => `Angebote: ${name}`,
      add: 'Angebot hinzufügen',
      own: (name: string) => `Angebote: ${name}`,
      across: `Angebote für alle ${site.many}`,
      acrossText: (count: number) =>
        count === 1
          ? `Dazu kommt 1 Angebot für alle ${site.many}.`
          : `Dazu kommen ${number(count)} Angebote für alle ${site.many}.`,
      empty: `Für ${site.this('accusative')} ist noch kein Angebot erfasst.`,
      showAll: 'Alle Angebote',
      lastYears: 'Die letzten Angebote stehen oben.',
      fieldsMissing: (fields: string) =>
        `Es gab Angebote in Feldern, die hier nicht angekreuzt sind: ${fields}. Wenn ${site.the('nominative')} dort arbeitet, kreuzen Sie sie an.`,
      fieldsUnused: (fields: string) => `Angekreuzt, aber seit zwei Jahren ohne Angebot: ${fields}.`,
      fieldsTake: 'Ankreuzen',
    },
    smallCounts: {
      legend: (threshold: number) =>
        `• = Zahl unter ${number(threshold)} oder Zahl, aus der sich eine solche errechnen ließe; zum Schutz der Personen nicht ausgewiesen`,
      screen: (threshold: number) =>
        `Mit • markierte Zahlen sehen nur Sie hier im Programm. In Bildern, Tabellen und Papieren steht dort nur ein Punkt (Schutz kleiner Zahlen unter ${number(threshold)}).`,
      marked: (value: string) => `${value} •`,
      setting: {
        title: 'Schutz kleiner Zahlen',
        explain:
          'Kleine Zahlen können Menschen erkennbar machen: „1 Teilnahme am Suchtkurs“ in einem kleinen Ort ist kaum noch anonym. Zahlen zu erreichten Menschen unter dieser Grenze stehen deshalb in allem, was das Programm verlässt (Bilder, Tabellen, Papiere), als Punkt. Damit sich der Punkt nicht aus einer Summe zurückrechnen lässt, verdeckt das Programm die nötigen Nachbarzahlen mit. In den Listen und Formularen hier im Büro sehen Sie immer die echten Zahlen.',
        field: 'Zahlen verdecken unter',
        hint: '0 = nichts verdecken; sonst mindestens 3',
        tooLow:
          'Bitte 0 oder mindestens 3: Bei 1 und 2 stünde der Punkt immer für dieselbe Zahl und schützte niemanden.',
        example: 'So sähe eine Tabelle außerhalb des Programms aus:',
        exampleOff: 'Es wird nichts verdeckt.',
        exampleCaption: 'Beispiel: Personen in vier Angeboten',
        offer: 'Angebot',
        before: 'im Programm',
        after: 'außerhalb',
        total: 'zusammen',
        names: ['Rückenfit', 'Gut kochen mit kleinem Geld', 'Gesundheitscoaching', 'Ruhig schlafen'],
      },
    },
  };
}

/** The shape both languages fill. */
export type OffersTexts = ReturnType<typeof offersDe>;
