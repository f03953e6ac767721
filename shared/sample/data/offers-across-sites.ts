import type { FieldOfAction } from '../../model/site.ts';
import type { MeetingFormat } from '../../model/meeting.ts';
import type { AccessRoute, OfferType } from '../../model/offer.ts';

/** An offer the office holds across all sites, in rounds. */
export interface SeriesSeed {
  readonly title: string;
  readonly fields: readonly FieldOfAction[];
  readonly offerType: OfferType;
  readonly format: MeetingFormat;
  readonly accessRoute: AccessRoute | null;
  readonly targetGroup: string;
  readonly provider: string;
  /** First day of each round, in the calendar of the sample. */
  readonly rounds: readonly string[];
  readonly sessions: number;
  readonly places: number;
  readonly note: string;
}

/** Two digital series and a telephone training for staff. */
export const officeOfferSeeds: readonly SeriesSeed[] = [
  {
    title: 'Zuhause in Bewegung',
    fields: ['EXERCISE', 'STRESS_RESOURCES'],
    offerType: 'DIGITAL_SERIES',
    format: 'ONLINE',
    accessRoute: 'DIGITAL',
    targetGroup: 'Erwerbslose aller Standorte',
    provider: 'LVG',
    rounds: [
      '2020-06-02',
      '2020-11-03',
      '2021-03-02',
      '2021-10-05',
      '2022-03-08',
      '2022-10-04',
      '2023-03-07',
      '2023-10-10',
      '2024-03-05',
      '2024-10-08',
      '2025-03-04',
      '2025-10-07',
      '2026-03-03',
      '2026-10-06',
      '2027-03-02',
    ],
    sessions: 8,
    places: 60,
    note: 'Entstanden, als keine Kurse in Präsenz möglich waren; geblieben, weil sie auch weit draußen ankommt.',
  },
  {
    title: 'Gut essen, gut durch den Winter',
    fields: ['NUTRITION'],
    offerType: 'DIGITAL_SERIES',
    format: 'ONLINE',
    accessRoute: 'DIGITAL',
    targetGroup: 'Erwerbslose aller Standorte',
    provider: 'VHS Auenburg',
    rounds: ['2020-11-12', '2021-11-11', '2022-11-10', '2023-11-09', '2024-11-07', '2025-11-06', '2026-11-05'],
    sessions: 5,
    places: 40,
    note: 'Zutaten kommen als Liste vorab; wer keine Kamera mag, schreibt im Chat mit.',
  },
  {
    title: 'Am Telefon über Gesundheit sprechen',
    fields: ['CROSS_CUTTING'],
    offerType: 'STAFF_TRAINING',
    format: 'PHONE',
    accessRoute: null,
    targetGroup: 'Fachkräfte der Jobcenter und Agenturen',
    provider: 'Neue Wege',
    rounds: ['2020-05-12', '2020-09-15', '2021-02-09', '2021-09-14', '2022-05-10', '2024-04-16', '2026-04-14'],
    sessions: 3,
    places: 25,
    note: 'Drei Termine zu je 60 Minuten, für Beschäftigte.',
  },
];
