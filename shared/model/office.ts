import { z } from 'zod';
import { colour, filledLine, idSchema, line, openRecord, prose } from './scalars.ts';
import type { StaffId } from '../kernel/ids.ts';

/** The gender-inclusive form an office writes: Teilnehmende, Teilnehmer:innen, Teilnehmer*innen, Teilnehmerinnen und Teilnehmer. */
export const genderForm = z.enum(['NEUTRAL', 'COLON', 'STAR', 'PAIR']);
export type GenderForm = z.infer<typeof genderForm>;

/** The four cases of a German noun in one number. */
const nounCases = z.object({ nominative: line, genitive: line, dative: line, accusative: line });

/** An office's own word, with what is needed to use it in a German sentence. */
export const officeTerm = openRecord({
  gender: z.enum(['MASCULINE', 'FEMININE', 'NEUTER']),
  singular: nounCases,
  plural: nounCases,
  /** Only where it differs from `plural`: "Erwerbslose", but "die Erwerbslosen". */
  pluralWithArticle: nounCases.optional(),
});
export type OfficeTerm = Readonly<z.infer<typeof officeTerm>>;

/** The terms an office may name in its own words. */
export const termKeys = ['site', 'steeringGroup', 'exchangeMeeting', 'lead', 'targetGroup'] as const;
export type TermKey = (typeof termKeys)[number];

const leadDays = z.int().min(0).max(3650);

/** The coordination office that keeps the data file. */
export const office = openRecord({
  name: line,
  shortName: line,
  /** Two-digit AGS keys of the Länder the office serves. */
  federalStates: z.array(z.string().regex(/^(0[1-9]|1[0-6])$/)),
  street: line,
  postcode: line,
  city: line,
  phone: line,
  email: line,
  website: line,
  /** PNG or JPEG as a data URL, at most about 1 MB; null: no logo. */
  logo: z
    .string()
    .max(1_500_000)
    .regex(/^data:image\/(png|jpeg);base64,/)
    .nullable(),
  letterheadColour: colour,
  genderForm,
  terms: openRecord({
    site: officeTerm,
    steeringGroup: officeTerm,
    exchangeMeeting: officeTerm,
    lead: officeTerm,
    targetGroup: officeTerm,
  }),
  /** How many days ahead a deadline of a kind is shown and reminded of. */
  deadlineLeadDays: openRecord({
    agreementEnd: leadDays,
    milestone: leadDays,
    followUp: leadDays,
    registrationDeadline: leadDays,
    steeringDecision: leadDays,
  }),
  /** Counts from 1 up to the one before this are hidden in whatever leaves the program; 0: nothing is hidden. */
  smallCountThreshold: z.int().min(0).max(100),
  /** True while the file holds the invented sample. */
  isSample: z.boolean(),
});
export type Office = Readonly<z.infer<typeof office>>;

/** A member of the office's staff. */
export const staffMember = openRecord({
  id: idSchema<StaffId>(),
  name: filledLine,
  jobFunction: line,
  phone: line,
  email: line,
  isActive: z.boolean(),
  note: prose,
});
export type StaffMember = Readonly<z.infer<typeof staffMember>>;
