import { formatNumber } from '../format.ts';
import type { Words } from '../words.ts';

/** What a year reached; `untold`: offers that told no number, so that the value is the least. */
export interface ReachPoint {
  readonly year: number;
  readonly value: number;
  readonly untold: number;
}

/** Sites with an offer of their own in a year, those with such a one or one for all, and all in the programme. */
export interface SitesPoint {
  readonly withOffer: number;
  readonly withAny: number;
  readonly inProgramme: number;
}

/** German texts: offers of sites. */
export function offersDe(words: Words) {
  const { site } = words;
  const number = (value: number): string => formatNumber(value);
  const offersCount = (count: number, grammar?: 'dative'): string =>
    `${number(count)} ${count === 1 ? 'Angebot' : grammar === 'dative' ? 'Angeboten' : 'Angebote'}`;
  const reached = ({ year, value, untold }: ReachPoint): string =>
    `${untold === 0 ? '' : 'Mindestens '}${number(value)} ${value === 1 ? 'Teilnahme' : 'Teilnahmen'} im Jahr ${year}${untold === 0 ? '' : ` (bei ${offersCount(untold, 'dative')} nicht bekannt)`}`;
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
      hint: 'z. B. „Rückenfit; Bewegung; 1.3.“ und Enter',
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
      add: 'Angebot anlegen',
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
    charts: {
      empty: 'Sobald ein Angebot mit Beginn erfasst ist, erscheint hier das Diagramm.',
      byField: {
        name: 'Angebote nach Handlungsfeld',
        titleNone: 'Noch kein Angebot erfasst',
        titleUndated: (count: number) =>
          count === 1 ? '1 Angebot erfasst, ohne Tag' : `${offersCount(count)} erfasst, alle ohne Tag`,
        undated: (counted: string, undated: number) => `${counted}, dazu ${offersCount(undated)} ohne Tag`,
        title: ({ year, value }: { year: number; value: number }, top: string) =>
          `${year}: ${offersCount(value)}, am häufigsten ${top}`,
        subtitle: 'Angebote je Jahr nach Handlungsfeld',
        several: 'mehrere Felder',
        none: 'ohne Handlungsfeld',
        withCount: (label: string, count: number) => `${label} (${number(count)})`,
        count: offersCount,
        definition:
          'Gezählt wird jedes Angebot in jedem Jahr, in dem es läuft; im letzten Jahr bis zum Stichtag. n zählt jedes nur einmal. Ausgefallene und verschobene zählen nicht. Fortbildungen für Fachkräfte zählen mit.',
        alt: (about: {
          first: number;
          last: { year: number; value: number };
          most: { year: number; value: number };
          least: { year: number; value: number };
          top: string;
        }) =>
          `Gestapeltes Säulendiagramm: Angebote je Jahr nach Handlungsfeld von ${about.first} bis ${about.last.year}. Die Werte liegen zwischen ${number(about.least.value)} (${about.least.year}) und ${number(about.most.value)} (${about.most.year}). ${about.last.year} waren es ${offersCount(about.last.value)}, am häufigsten ${about.top}.`,
        altNone: 'Säulendiagramm ohne Werte: Für den gewählten Zeitraum ist kein Angebot erfasst.',
      },
      reach: {
        name: 'Teilnahmen, Anmeldungen und Plätze',
        titleNone: 'Noch keine Teilnahme an Angeboten erfasst',
        titleOne: reached,
        title: (before: ReachPoint, last: ReachPoint) =>
          before.untold + last.untold > 0
            ? `${reached(last)}; ${before.year} waren es ${before.untold === 0 ? '' : 'mindestens '}${number(before.value)}`
            : last.value === before.value
              ? `${number(last.value)} Teilnahmen im Jahr ${last.year}, so viele wie ${before.year}`
              : `${number(last.value)} Teilnahmen im Jahr ${last.year}, ${number(Math.abs(last.value - before.value))} ${last.value > before.value ? 'mehr' : 'weniger'} als ${before.year}`,
        subtitle:
          'Säulen: Teilnahmen an Angeboten je Jahr; darunter als Zahlen Personen, Anmeldungen, Plätze und Angebote ohne Angabe',
        titleSoFar: (before: string, { year, value, untold }: ReachPoint) =>
          `${before}; ${year} bisher ${untold === 0 ? '' : 'mindestens '}${number(value)}`,
        untold: 'Angebote k. A.',
        count: offersCount,
        definition: (untold: number) =>
          `Teilnahmen zählen je Termin, Personen je Angebot; wer zwei Angebote besucht, zählt zweimal. Plätze und Anmeldungen je Angebot. Die Zahlen eines Angebots stehen im Jahr seines ersten Tages; in weiteren Jahren, in denen es läuft, zählt es unter k. A. Ohne ausgefallene, verschobene und Fortbildungen für Fachkräfte. k. A. zu Teilnahmen bei ${offersCount(untold, 'dative')}; das ist keine Null.`,
        alt: (about: {
          first: number;
          last: number;
          most: { year: number; value: number };
          least: { year: number; value: number };
        }) =>
          `Säulendiagramm: Teilnahmen an Angeboten je Jahr von ${about.first} bis ${about.last}. Die Werte liegen zwischen ${number(about.least.value)} (${about.least.year}) und ${number(about.most.value)} (${about.most.year}). Unter den Säulen stehen Personen, Anmeldungen, Plätze und die Zahl der Angebote ohne Angabe.`,
        altNone: 'Säulendiagramm ohne Werte: Für den gewählten Zeitraum ist keine Teilnahme erfasst.',
      },
      sites: {
        name: `${site.many} mit Angebot`,
        titleNone: 'Noch kein Angebot erfasst',
        title: (year: number, { withOffer, inProgramme }: SitesPoint) =>
          `${withOffer > inProgramme ? site.count(withOffer) : `${number(withOffer)} von ${site.count(inProgramme, 'dative')}`} ${withOffer === 1 ? 'hatte' : 'hatten'} ${year} ein eigenes Angebot`,
        subtitle: `${site.many} mit mindestens einem eigenen Angebot je Jahr; darunter, wie viele ein eigenes oder eines für alle hatten`,
        withOffer: 'mit Angebot',
        withAny: 'eigenes oder für alle',
        undated: (count: number) => `Dazu ${offersCount(count)} ohne Tag, in keinem Jahr gezählt.`,
        inProgramme: 'im Programm',
        definition: `Gezählt wird, wer ein eigenes Angebot hatte, das im Jahr lief und nicht ausfiel oder verschoben wurde. Ein Angebot für alle ${site.many} zählt in der Zeile darunter bei allen, die im Programm sind. Zuunterst die Zahl ${site.theMany('genitive')} im Programm am 31. Dezember, im letzten Jahr am Stichtag.`,
        alt: (about: { first: number; year: number; last: SitesPoint; low: number; high: number }) =>
          `Säulendiagramm: ${site.many} mit mindestens einem eigenen Angebot je Jahr von ${about.first} bis ${about.year}. Die Werte liegen zwischen ${number(about.low)} und ${number(about.high)}. ${about.year} waren es ${number(about.last.withOffer)} von ${number(about.last.inProgramme)}; ein eigenes oder eines für alle hatten ${number(about.last.withAny)}.`,
        altNone: 'Säulendiagramm ohne Werte: Für den gewählten Zeitraum ist kein Angebot erfasst.',
      },
      persons: {
        name: 'Erreichte Personen',
        titleNone: 'Noch keine erreichte Person erfasst',
        titleUntold: (year: number, count: number) =>
          `${year}: Wie viele Personen ${count === 1 ? 'das eine Angebot' : offersCount(count)} ${count === 1 ? 'erreichte' : 'erreichten'}, ist nicht bekannt`,
        title: (about: { year: number; sites: number; isAcross: boolean; persons: number | null; untold: number }) => {
          const many =
            about.persons === null
              ? 'Menschen'
              : `${about.untold === 0 ? '' : 'mindestens '}${number(about.persons)} ${about.persons === 1 ? 'Person' : 'Personen'}`;
          const where = [
            ...(about.sites === 0 ? [] : [`an ${site.count(about.sites, 'dative')}`]),
            ...(about.isAcross ? ['übergreifend'] : []),
          ].join(' und ');
          return `${about.year} erreichten Angebote ${many}${where === '' ? '' : `, ${where}`}${about.untold === 0 ? '' : `; bei ${offersCount(about.untold, 'dative')} nicht bekannt`}`;
        },
        subtitle: `Personen in Angeboten nach ${site.one} und Jahr`,
        across: 'übergreifend',
        definition: (untold: number) =>
          `Personen je Angebot zusammengezählt; wer zwei Angebote besucht, zählt zweimal. Übergreifend: Angebote für mehrere oder alle ${site.many}. – = kein Angebot, ? = k. A.; die Zahl eines Angebots steht im Jahr seines ersten Tages. Ohne Fortbildungen für Fachkräfte. k. A. bei ${offersCount(untold, 'dative')}.`,
        legendNobody: 'niemand',
        legendNone: 'kein Angebot',
        alt: (about: {
          sites: number;
          first: number;
          last: number;
          high: number;
          highSite: string;
          highYear: number;
          hidden: number;
        }) =>
          `Tabelle mit Farbstufen: Personen in Angeboten nach ${site.one} und Jahr, ${site.count(about.sites)} von ${about.first} bis ${about.last}. Höchster Wert: ${number(about.high)} Personen (${about.highSite}, ${about.highYear}).${about.hidden === 0 ? '' : ` ${number(about.hidden)} ${about.hidden === 1 ? 'Zahl ist' : 'Zahlen sind'} zum Schutz der Personen nicht ausgewiesen.`}`,
        altNone: 'Tabelle ohne Werte: Für den gewählten Zeitraum ist keine Person erfasst.',
      },
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
