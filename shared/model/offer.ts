import { z } from 'zod';
import { daySchema, filledLine, idSchema, line, openRecord, prose } from './scalars.ts';
import { meetingFormat } from './meeting.ts';
import { fieldOfAction } from './site.ts';
import type { OfferId, OrganisationId, SiteId } from '../kernel/ids.ts';

export const offerType = z.enum([
  'PREVENTION_COURSE',
  'GROUP_OFFER',
  'INDIVIDUAL_COACHING',
  'HEALTH_DAY',
  'DIGITAL_SERIES',
  'STAFF_TRAINING',
  'OTHER',
]);
export type OfferType = z.infer<typeof offerType>;

export const offerStatus = z.enum(['PLANNED', 'RUNNING', 'HELD', 'MOVED', 'CANCELLED']);
export type OfferStatus = z.infer<typeof offerStatus>;

export const accessRoute = z.enum(['HEALTH_COUNSELLING', 'HEALTH_GUIDE', 'VOUCHER', 'REFERRAL', 'EVENT', 'DIGITAL']);
export type AccessRoute = z.infer<typeof accessRoute>;

/** A count of people or seats; null: not known. */
const count = z.int().min(0).max(1_000_000).nullable();

/** A health offer of or for sites. Counts only, never names of those who take part. */
export const offer = openRecord({
  id: idSchema<OfferId>(),
  title: filledLine,
  /** The sites it is for; none: an offer of the office across all sites. */
  siteIds: z.array(idSchema<SiteId>()),
  fieldsOfAction: z.array(fieldOfAction),
  offerType,
  /** Named training format, such as "AktivA"; blank: none. */
  programmeFormat: line,
  format: meetingFormat.nullable(),
  accessRoute: accessRoute.nullable(),
  offerStatus,
  providerId: idSchema<OrganisationId>().nullable(),
  /** The provider in words, where it is no organisation of the file. */
  provider: line,
  place: line,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  /** Number of dates or units. */
  sessions: count,
  /** How many of the dates were cancelled. */
  sessionsCancelled: count,
  targetGroup: line,
  placesOffered: count,
  enrolments: count,
  /** Attendances: one person may count several times. */
  participations: count,
  /** People reached. */
  participants: count,
  note: prose,
});
export type Offer = Readonly<z.infer<typeof offer>>;
