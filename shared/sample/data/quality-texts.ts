import type { IndicatorUnit } from '../../model/site-quality.ts';

/** Needs and wishes of invented sites. */
export const needTitles = [
  { title: 'Kurse am Nachmittag, wenn die Kinder betreut sind', method: 'Fokusgruppe' },
  { title: 'Angebote in der Fläche, nicht nur in der Kreisstadt', method: 'Fragebogen' },
  {
    title: 'Schulung der Integrationsfachkräfte zur gesundheitsorientierten Beratung',
    method: 'Gespräch mit der Teamleitung',
  },
  { title: 'Material in einfacher Sprache und auf Arabisch und Ukrainisch', method: 'Fokusgruppe' },
  { title: 'Fahrtkosten für die Kurse', method: 'Fragebogen' },
  { title: 'Bewegungsangebot im Freien', method: 'Gespräch mit Teilnehmenden' },
  { title: 'Schlaf und Stress als Thema', method: 'Fragebogen' },
  { title: 'Gemeinsames Kochen mit kleinem Budget', method: 'Fokusgruppe' },
] as const;

/** Planned steps of invented sites. */
export const milestoneTitles = [
  'Bedarfserhebung abgeschlossen',
  'Steuerungsgremium hat die Ziele beschlossen',
  'Erster Kurs hat begonnen',
  'Kooperation mit dem Gesundheitsamt vereinbart',
  'Zwischenauswertung liegt vor',
  'Gesundheitslotsinnen und -lotsen geschult',
  'Angebote im Leistungskatalog des Landkreises verankert',
] as const;

/** How invented sites tell a stage of a criterion. */
export const criterionNotes = [
  '',
  '',
  'Selbsteinschätzung im Team',
  'im Steuerungsgremium besprochen',
  'nach der Lernwerkstatt',
];

interface IndicatorSeed {
  readonly name: string;
  readonly unit: IndicatorUnit;
  readonly unitLabel?: string;
  readonly range: readonly [number, number];
  readonly source: string;
  readonly note?: string;
}

/** Figures of invented sites, a year each. */
export const siteIndicators: readonly IndicatorSeed[] = [
  { name: 'Erreichte Personen', unit: 'PERSONS', range: [18, 240], source: 'Sachstandsbericht' },
  { name: 'Teilnahmen an Kursen', unit: 'PARTICIPATIONS', range: [60, 1900], source: 'Kurslisten der Träger' },
  { name: 'Beratungen mit Gesundheitsbezug', unit: 'PERSONS', range: [40, 800], source: 'Auswertung des Jobcenters' },
  {
    name: 'Anteil der belegten Plätze',
    unit: 'PERCENT',
    range: [38, 97],
    source: 'Kurslisten der Träger',
    note: 'Ohne ausgefallene Termine.',
  },
];

/** Figures of the whole office. */
export const officeIndicators: readonly IndicatorSeed[] = [
  { name: 'Erreichte Personen im Land', unit: 'PERSONS', range: [2100, 3900], source: 'Sachstandsbericht' },
  {
    name: 'Teilnahmen an Fortbildungen für Fachkräfte',
    unit: 'PARTICIPATIONS',
    range: [110, 420],
    source: 'Anmeldelisten',
  },
  {
    name: 'Zufriedenheit mit dem Austauschtreffen',
    unit: 'OTHER',
    unitLabel: 'Note (1 bis 6)',
    range: [1, 2],
    source: 'Feedbackbogen',
    note: 'Mittelwert der Rückmeldungen.',
  },
];
