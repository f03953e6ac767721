import type { Words } from '../words.ts';
import { sentenceStart } from '../grammar.ts';
import { formatDay, formatLongDay, formatNumber } from '../format.ts';
import type { Day } from '../../kernel/dates.ts';

/** A number on a day, for sentences about a chart. */
export interface ChartPoint {
  readonly day: Day;
  readonly value: number;
}

/** A number in a year. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
}

/** More days than these are counted, not named. */
const mostNamedDays = 6;

/** German texts: charts. */
export function chartsDe(words: Words) {
  const { site } = words;
  const persons = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'Person' : 'Personen'}`;
  const meetings = (count: number): string =>
    `${formatNumber(count)} ${count === 1 ? 'Veranstaltung' : 'Veranstaltungen'}`;
  const newOnes = (count: number): string => (count === 0 ? '' : `, ${formatNumber(count)} davon neu`);
  const tookPart = (count: number): string => (count === 1 ? 'nahm' : 'nahmen');
  const course = (first: number, last: number): string => {
    if (last === first) return `Verlauf: am Ende so hoch wie am Anfang (${formatNumber(last)}).`;
    return `Verlauf: von ${formatNumber(first)} auf ${formatNumber(last)} ${last > first ? 'gestiegen' : 'gesunken'}.`;
  };
  const source = (asOf: Day, count: string, office: string): string =>
    `Stand ${formatDay(asOf)}${count === '' ? '' : `, n = ${count}`}${office === '' ? '' : `; Quelle: ${office}`}`;
  const onDays = (days: readonly Day[]): string =>
    days.length > mostNamedDays ? '' : ` (${days.map((each) => formatDay(each)).join(', ')})`;

  return {
    participation: {
      name: 'Teilnahme je Veranstaltung',
      titleNone: 'Noch keine Teilnahme erfasst',
      titleOne: ({ day, value }: ChartPoint, newSites: number) =>
        `${site.count(value)} ${tookPart(value)} am ${formatLongDay(day)} teil${newOnes(newSites)}`,
      titlePeak: ({ day, value }: ChartPoint, newSites: number) =>
        `Höchststand am ${formatLongDay(day)}: ${site.count(value)}${newOnes(newSites)}`,
      titleAsHigh: ({ day, value }: ChartPoint, peak: ChartPoint) =>
        `${site.count(value)} ${tookPart(value)} am ${formatLongDay(day)} teil, so viele wie zuletzt am ${formatLongDay(peak.day)}`,
      titleBelow: ({ day, value }: ChartPoint, peak: ChartPoint) =>
        `${site.count(value)} ${tookPart(value)} am ${formatLongDay(day)} teil, ${formatNumber(peak.value - value)} weniger als beim Höchststand am ${formatLongDay(peak.day)}`,
      titleUnrecorded: (day: Day, last: ChartPoint, isLeast: boolean) =>
        `Für den ${formatLongDay(day)} ist keine Anwesenheit erfasst; am ${formatLongDay(last.day)} ${tookPart(last.value)} ${isLeast ? 'mindestens ' : ''}${site.count(last.value)} teil`,
      titleAtLeast: ({ day, value }: ChartPoint, unmarked: number) =>
        value === 0
          ? `Am ${formatLongDay(day)} ist bei ${site.count(unmarked, 'dative')} nicht erfasst, ob jemand da war`
          : `Mindestens ${site.count(value)} ${tookPart(value)} am ${formatLongDay(day)} teil; bei ${formatNumber(unmarked)} weiteren ist nicht erfasst, ob jemand da war`,
      unrecorded: (days: readonly Day[]) =>
        `Für ${meetings(days.length)}${onDays(days)} ist keine Anwesenheit erfasst; das ist keine Null, ${days.length === 1 ? 'sie zählt' : 'sie zählen'} nicht mit.`,
      unmarked: (days: readonly Day[], people: number) =>
        `Bei ${meetings(days.length)}${onDays(days)} ist zu ${formatNumber(people)} ${people === 1 ? 'angemeldeten Person' : 'angemeldeten Personen'} nicht erfasst, ob sie da ${people === 1 ? 'war' : 'waren'}; die Zahlen sind dort Mindestzahlen.`,
      subtitle: `Teilnehmende ${site.many} je Veranstaltung`,
      subtitlePersons: `Anzahl ${site.theMany('genitive')}, die an einer Veranstaltung teilnahmen; darunter die Zahl der anwesenden Personen`,
      category: 'Veranstaltung',
      known: 'schon länger dabei',
      new: 'neu',
      persons: 'Personen',
      definition: `Gezählt wird, wer als anwesend eingetragen ist. ${sentenceStart(site.a('nominative'))} nimmt teil, sobald mindestens eine Person da ist. Neu heißt: zum ersten Mal dabei, soweit erfasst, und seit höchstens zwölf Monaten im Programm. Abgesagte Veranstaltungen zählen nicht.`,
      altOne: ({ day, value }: ChartPoint, split: { known: number; new: number; persons: number }) =>
        `Säulendiagramm mit einer Veranstaltung am ${formatLongDay(day)}: ${site.count(value)}, davon ${formatNumber(split.known)} schon länger dabei und ${formatNumber(split.new)} neu; ${persons(split.persons)}.`,
      alt: (about: { count: number; first: ChartPoint; last: ChartPoint; low: ChartPoint; high: ChartPoint }) =>
        `Gestapeltes Säulendiagramm: ${site.many} je Veranstaltung, ${meetings(about.count)} vom ${formatDay(about.first.day)} bis ${formatDay(about.last.day)}. Die Werte liegen zwischen ${formatNumber(about.low.value)} und ${formatNumber(about.high.value)}. Höchster Wert: ${site.count(about.high.value)} am ${formatDay(about.high.day)}. ${course(about.first.value, about.last.value)}`,
      altNone: 'Säulendiagramm ohne Werte: Für den gewählten Zeitraum ist keine Veranstaltung erfasst.',
      altUnrecorded: 'Säulendiagramm ohne Werte.',
    },
    matrix: {
      name: `${site.many} und Veranstaltungen`,
      titleNone: 'Noch keine Teilnahme erfasst',
      title: (about: { often: number; all: number; meetings: number; isPartial: boolean }) =>
        `${formatNumber(about.often)} von ${site.count(about.all, 'dative')} ${about.often === 1 ? 'war' : 'waren'} ${about.meetings === 1 ? 'bei der Veranstaltung' : 'mindestens bei jeder zweiten Veranstaltung'} dabei${about.isPartial ? ', soweit erfasst' : ''}`,
      unknown: (unrecorded: number) =>
        `? = nicht erfasst, ob jemand da war${unrecorded === 0 ? '' : ` (${meetings(unrecorded)} ganz ohne Anwesenheit)`}; das ist keine Null und zählt nicht mit.`,
      subtitle: `Anwesende Personen je Veranstaltung`,
      row: site.one,
      category: 'Veranstaltung',
      definition: `Zahl = anwesende Personen, 0 = im Programm oder eingeladen, aber niemand da, – = an diesem Tag nicht im Programm. Jede zweite Veranstaltung: gerechnet über die Veranstaltungen, an denen ${site.the('nominative')} teilnehmen konnte.`,
      alt: (about: {
        sites: number;
        meetings: number;
        often: number;
        low: number;
        high: number;
        highSite: string;
        highDay: Day;
        never: number;
      }) =>
        `Tabelle mit Farbstufen: ${site.count(about.sites)} und ${meetings(about.meetings)}. Die Werte liegen zwischen ${formatNumber(about.low)} und ${formatNumber(about.high)} Personen. Höchster Wert: ${persons(about.high)} aus ${about.highSite} am ${formatDay(about.highDay)}. ${formatNumber(about.often)} von ${site.count(about.sites, 'dative')} ${about.often === 1 ? 'war' : 'waren'} mindestens jedes zweite Mal dabei, ${formatNumber(about.never)} kein einziges Mal.`,
      altNone: 'Tabelle ohne Werte: Für den gewählten Zeitraum ist keine Veranstaltung erfasst.',
      altUnrecorded: 'Tabelle ohne Werte.',
      legendNone: 'niemand da',
      legendOutside: 'nicht im Programm',
    },
    entryWaves: {
      name: 'Eintrittswellen',
      titleNone: `Noch ${site.no('nominative')} im Programm`,
      titleOne: ({ year, value }: YearPoint) =>
        `${site.count(value)} ${value === 1 ? 'ist' : 'sind'} ${year} im Programm`,
      titleRise: (first: YearPoint, last: YearPoint) =>
        `Von ${formatNumber(first.value)} auf ${formatNumber(last.value)}: So wuchs die Zahl ${site.theMany('genitive')} von ${first.year} bis ${last.year}`,
      titleBelowPeak: (peak: YearPoint, last: YearPoint) =>
        `Nach dem Höchststand von ${formatNumber(peak.value)} im Jahr ${peak.year} ${last.value === 1 ? 'ist' : 'sind'} noch ${site.count(last.value)} im Programm (${last.year})`,
      titleSteady: (first: YearPoint, last: YearPoint) =>
        `Die Zahl ${site.theMany('genitive')} liegt ${last.year} mit ${formatNumber(last.value)} so hoch wie ${first.year}`,
      subtitle: `${site.many} im Programm am Jahresende, nach Eintrittswelle`,
      category: 'Jahr',
      year: (year: number) => `Eintritt ${year}`,
      yearRunning: (countedOn: Day) => formatDay(countedOn),
      unknown: 'Eintritt nicht bekannt',
      others: 'weitere Wellen',
      total: 'zusammen',
      waveWithCount: (wave: string, count: number) => `${wave} mit ${site.count(count, 'dative')}`,
      definition: `${site.many} mit Status aktiv, in Vorbereitung oder ruhend am 31. Dezember, im laufenden Jahr am Stichtag. Abgeschlossene und zusammengelegte zählen ab diesem Tag nicht mehr mit.`,
      alt: (about: {
        waves: number;
        first: YearPoint;
        last: YearPoint;
        low: YearPoint;
        high: YearPoint;
        largest: string;
      }) =>
        `Gestapeltes Säulendiagramm: ${site.many} im Programm am Jahresende von ${about.first.year} bis ${about.last.year}, nach ${formatNumber(about.waves)} ${about.waves === 1 ? 'Eintrittswelle' : 'Eintrittswellen'}. Die Werte liegen zwischen ${formatNumber(about.low.value)} und ${formatNumber(about.high.value)}. Höchster Wert: ${site.count(about.high.value)} im Jahr ${about.high.year}. ${course(about.first.value, about.last.value)} Größte Welle am Ende: ${about.largest}.`,
      altNone: `Säulendiagramm ohne Werte: Am Stichtag ist ${site.no('nominative')} im Programm.`,
    },
    units: { sites: site.many, persons: 'Personen' },
    source,
    countSites: (count: number) => site.count(count),
    countPersons: persons,
    total: 'zusammen',
    noValue: '–',
    notRecorded: 'nicht erfasst',
    excerptColumns: (shown: number, all: number) => `die letzten ${formatNumber(shown)} von ${formatNumber(all)}`,
    excerptRows: (from: number, to: number, all: number) =>
      `Zeilen ${formatNumber(from)} bis ${formatNumber(to)} von ${formatNumber(all)}`,
    page: {
      title: 'Auswertung',
      lead: 'Diagramme aus dem, was erfasst ist. Jede Zahl lässt sich für einen früheren Stichtag nachrechnen.',
      noClientData:
        'Hier gehen nur Zahlen zu Veranstaltungen ein. Angaben zu betreuten Menschen gehören nicht in dieses Programm.',
      asOf: 'Stichtag',
      from: 'Zeitraum von',
      to: 'bis',
      series: 'Veranstaltungsreihe',
      allSeries: 'alle Veranstaltungen',
      filters: 'Auswahl für alle Diagramme',
      resetPeriod: 'Zeitraum zurücksetzen',
      showTable: 'Wertetabelle anzeigen',
      hideTable: 'Wertetabelle ausblenden',
      tableOf: (name: string) => `Wertetabelle: ${name}`,
      showAlt: 'Alternativtext anzeigen',
      hideAlt: 'Alternativtext ausblenden',
      altHeading: 'Alternativtext',
      altHint: 'Für Word, PowerPoint und das Internet: beschreibt das Diagramm für Menschen, die es nicht sehen.',
      copyAlt: 'Alternativtext kopieren',
      altCopied: 'Der Alternativtext liegt in der Zwischenablage.',
      definition: 'Was zählt',
      png: 'Bild (PNG)',
      svg: 'Vektorbild (SVG)',
      csv: 'Tabelle (CSV)',
      copyPicture: 'In die Zwischenablage',
      pictureCopied: 'Das Bild liegt in der Zwischenablage. Fügen Sie es mit Strg+V ein.',
      copyFailed:
        'Die Zwischenablage ist hier nicht erreichbar. Speichern Sie das Diagramm stattdessen als Bild (PNG).',
      exported: (fileName: string) => `Gespeichert: ${fileName}`,
      working: 'Wird erstellt …',
      of: (button: string, chart: string) => `${button}: ${chart}`,
      previousPart: 'Vorheriger Ausschnitt',
      nextPart: 'Nächster Ausschnitt',
      part: (number: number, count: number) => `Ausschnitt ${formatNumber(number)} von ${formatNumber(count)}`,
      emptyTitle: 'Noch nichts auszuwerten',
      emptyParticipation: 'Sobald zu einer Veranstaltung Anwesenheit eingetragen ist, erscheint hier das Diagramm.',
      emptyMatrix: 'Sobald eine Veranstaltung stattgefunden hat, erscheint hier die Übersicht.',
      emptyEntryWaves: `Sobald für ${site.a('accusative')} ein Programmstart eingetragen ist, erscheint hier das Diagramm.`,
      periodReversed: 'Das Ende liegt vor dem Anfang. Bitte tauschen Sie die beiden Tage.',
      scrollable: 'Diagramm zum Blättern nach rechts',
    },
    files: {
      part: (name: string, number: number, count: number) => (count === 1 ? name : `${name} ${number} von ${count}`),
    },
  };
}

/** The shape both languages fill. */
export type ChartsTexts = ReturnType<typeof chartsDe>;
