import type { MeetingFormat } from '../../model/meeting.ts';
import type { AccessRoute, OfferType } from '../../model/offer.ts';
import type { FieldOfAction } from '../../model/site.ts';

/** What is told by hand about a kind of health offer that sites of the sample hold again and again. */
export interface OfferSeed {
  readonly title: string;
  readonly field: FieldOfAction;
  readonly offerType: OfferType;
  readonly programmeFormat?: string;
  readonly format: MeetingFormat;
  readonly accessRoute: AccessRoute;
  readonly targetGroup: string;
  /** Fewest and most dates. */
  readonly sessions: readonly [number, number];
  /** Fewest and most places. */
  readonly places: readonly [number, number];
  /** Keys of sample organisations, or a provider in words. */
  readonly providers: readonly string[];
}

const sports = ['LSB', 'KSB Brackmoor', 'KSB Birkenheide', 'Ruderverein', 'Physiotherapiepraxis am Markt'];
const schools = ['VHS Siebenkoog', 'VHS Auenburg', 'Heidebogen', 'Lernzeit'];
const trainers = ['Neue Wege', 'Lernzeit', 'Kursraum', 'freie Kursleitung'];
const advice = ['Fachstelle Sucht', 'Diakonie', 'Caritas', 'AWO'];
const everybody = 'Erwerbslose aller Altersgruppen';
const parents = 'Eltern mit Kindern bis 12 Jahre';
const burdened = 'seelisch belastete Menschen';
const longTerm = 'Langzeitarbeitslose ab 50 Jahren';

function seed(
  [title, field, offerType]: readonly [string, FieldOfAction, OfferType],
  [format, accessRoute, targetGroup]: readonly [MeetingFormat, AccessRoute, string],
  rest: Pick<OfferSeed, 'sessions' | 'places' | 'providers' | 'programmeFormat'>,
): OfferSeed {
  return { title, field, offerType, format, accessRoute, targetGroup, ...rest };
}

/** The offers of single sites. */
export const siteOfferSeeds: readonly OfferSeed[] = [
  seed(['Rückenfit am Vormittag', 'EXERCISE', 'PREVENTION_COURSE'], ['ON_SITE', 'VOUCHER', everybody], {
    sessions: [8, 10],
    places: [10, 15],
    providers: sports,
  }),
  seed(['Gemeinsam gehen', 'EXERCISE', 'GROUP_OFFER'], ['ON_SITE', 'REFERRAL', longTerm], {
    sessions: [10, 16],
    places: [8, 14],
    providers: sports,
  }),
  seed(['Bewegungstag im Stadtpark', 'EXERCISE', 'HEALTH_DAY'], ['ON_SITE', 'EVENT', everybody], {
    sessions: [1, 1],
    places: [60, 200],
    providers: sports,
  }),
  seed(['Wasser trägt', 'EXERCISE', 'GROUP_OFFER'], ['ON_SITE', 'HEALTH_COUNSELLING', longTerm], {
    sessions: [8, 12],
    places: [8, 12],
    providers: sports,
  }),
  seed(['Gut kochen mit kleinem Geld', 'NUTRITION', 'GROUP_OFFER'], ['ON_SITE', 'HEALTH_COUNSELLING', everybody], {
    sessions: [4, 6],
    places: [6, 12],
    providers: [...schools, 'Tafel'],
  }),
  seed(['Familienküche', 'NUTRITION', 'GROUP_OFFER'], ['ON_SITE', 'REFERRAL', parents], {
    sessions: [4, 6],
    places: [6, 10],
    providers: [...schools, 'Tafel', 'AWO'],
  }),
  seed(['Frühstück und mehr', 'NUTRITION', 'PREVENTION_COURSE'], ['HYBRID', 'VOUCHER', everybody], {
    sessions: [6, 8],
    places: [8, 12],
    providers: schools,
  }),
  seed(['AktivA', 'STRESS_RESOURCES', 'GROUP_OFFER'], ['ON_SITE', 'HEALTH_COUNSELLING', burdened], {
    sessions: [4, 6],
    places: [8, 12],
    providers: trainers,
    programmeFormat: 'AktivA',
  }),
  seed(['Kraftquellen', 'STRESS_RESOURCES', 'PREVENTION_COURSE'], ['ON_SITE', 'VOUCHER', burdened], {
    sessions: [8, 10],
    places: [8, 12],
    providers: trainers,
  }),
  seed(['Gesundheitscoaching', 'STRESS_RESOURCES', 'INDIVIDUAL_COACHING'], ['ON_SITE', 'HEALTH_GUIDE', burdened], {
    sessions: [5, 8],
    places: [2, 6],
    providers: trainers,
  }),
  seed(['Ruhig schlafen', 'STRESS_RESOURCES', 'GROUP_OFFER'], ['ONLINE', 'DIGITAL', everybody], {
    sessions: [5, 6],
    places: [8, 14],
    providers: [...trainers, ...schools],
  }),
  seed(['Rauchfrei in sechs Wochen', 'SUBSTANCE_USE', 'PREVENTION_COURSE'], ['ON_SITE', 'VOUCHER', everybody], {
    sessions: [6, 7],
    places: [6, 10],
    providers: advice,
  }),
  seed(['Reden wir darüber', 'SUBSTANCE_USE', 'INDIVIDUAL_COACHING'], ['PHONE', 'HEALTH_COUNSELLING', burdened], {
    sessions: [3, 5],
    places: [2, 5],
    providers: advice,
  }),
  seed(['Gesundheitstag im Jobcenter', 'CROSS_CUTTING', 'HEALTH_DAY'], ['ON_SITE', 'EVENT', everybody], {
    sessions: [1, 1],
    places: [50, 150],
    providers: ['AOK', 'vdek', 'BKK'],
  }),
  seed(['Gesundheitscafé', 'CROSS_CUTTING', 'GROUP_OFFER'], ['ON_SITE', 'EVENT', parents], {
    sessions: [6, 12],
    places: [10, 20],
    providers: ['AWO', 'Caritas', 'Paritätischer'],
  }),
];
