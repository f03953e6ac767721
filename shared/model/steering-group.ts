import { z } from 'zod';
import { daySchema, idSchema, line, openRecord, period, prose } from './scalars.ts';
import type { ContactId, OrganisationId, SiteId, SteeringGroupId } from '../kernel/ids.ts';

/** Whose seat it is; gaps such as "no member of the municipality" are read from it. */
export const steeringParty = z.enum([
  'SITE',
  'HEALTH_INSURER',
  'MUNICIPALITY',
  'HEALTH_OFFICE',
  'TRAINING_PROVIDER',
  'WELFARE_ASSOCIATION',
  'SPORTS_ORGANISATION',
  'REGIONAL_DIRECTORATE',
  'COORDINATION_OFFICE',
  'TARGET_GROUP',
  'OTHER',
]);
export type SteeringParty = z.infer<typeof steeringParty>;

/** A seat in a steering body for a time: an organisation, a person, or a person for an organisation. */
export const steeringSeat = openRecord({
  id: line,
  party: steeringParty,
  organisationId: idSchema<OrganisationId>().nullable(),
  contactId: idSchema<ContactId>().nullable(),
  /** Role in the body, such as "Vorsitz"; blank: plain member. */
  role: line,
  ...period,
});
export type SteeringSeat = Readonly<z.infer<typeof steeringSeat>>;

/** What a steering body decided at a meeting. */
export const steeringDecision = openRecord({
  id: line,
  text: z.string().max(2000).regex(/\S/),
  responsible: line,
  dueOn: daySchema.nullable(),
  doneOn: daySchema.nullable(),
});
export type SteeringDecision = Readonly<z.infer<typeof steeringDecision>>;

/** One meeting of a steering body. */
export const steeringMeeting = openRecord({
  id: line,
  heldOn: daySchema,
  place: line,
  topics: prose,
  decisions: z.array(steeringDecision),
});
export type SteeringMeeting = Readonly<z.infer<typeof steeringMeeting>>;

/** The steering body (Steuerungsgremium) of a site, for the time it exists. */
export const steeringGroup = openRecord({
  id: idSchema<SteeringGroupId>(),
  siteId: idSchema<SiteId>(),
  /** Its own name; blank: the office's word for it. */
  name: line,
  ...period,
  /** How often it meets, in words. */
  rhythm: line,
  members: z.array(steeringSeat),
  meetings: z.array(steeringMeeting),
  note: prose,
});
export type SteeringGroup = Readonly<z.infer<typeof steeringGroup>>;
