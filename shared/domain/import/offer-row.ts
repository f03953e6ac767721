import { z } from 'zod';
import { offer } from '../../model/offer.ts';
import { daySchema, filledLine, line, prose } from '../../model/scalars.ts';
import { fieldOfAction } from '../../model/site.ts';
import { meetingFormat } from '../../model/meeting.ts';

/** What a column of a list of offers can be. */
export const offerFields = [
  'site',
  'title',
  'fieldsOfAction',
  'offerType',
  'programmeFormat',
  'format',
  'accessRoute',
  'offerStatus',
  'provider',
  'place',
  'startsOn',
  'endsOn',
  'sessions',
  'sessionsCancelled',
  'targetGroup',
  'placesOffered',
  'enrolments',
  'participations',
  'participants',
  'note',
] as const;

export type OfferField = (typeof offerFields)[number];

/** The columns that hold counts. */
export const offerCounts = [
  'sessions',
  'sessionsCancelled',
  'placesOffered',
  'enrolments',
  'participations',
  'participants',
] as const satisfies readonly OfferField[];

const count = offer.shape.sessions;

/** One row of a list of offers, understood; null and blank: the list says nothing about it, and nothing is changed. */
export const offerRow = z.object({
  /** Row number in the file, from 1. */
  row: z.int().min(1),
  /** The title, as it is shown. */
  name: filledLine,
  /** The sites it is for, by name; null: the list does not say, none: for all. */
  sites: z.array(line).nullable(),
  fieldsOfAction: z.array(fieldOfAction),
  offerType: offer.shape.offerType.nullable(),
  /** The type is a guess by the title, which never changes what is known. */
  isTypeGuessed: z.boolean(),
  programmeFormat: line,
  format: meetingFormat.nullable(),
  accessRoute: offer.shape.accessRoute,
  offerStatus: offer.shape.offerStatus.nullable(),
  provider: line,
  place: line,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  sessions: count,
  sessionsCancelled: count,
  targetGroup: line,
  placesOffered: count,
  enrolments: count,
  participations: count,
  participants: count,
  note: prose,
});
export type OfferRow = Readonly<z.infer<typeof offerRow>>;
