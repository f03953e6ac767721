import { z } from 'zod';
import { daySchema, filledLine, idSchema, line, openRecord, period, prose } from './scalars.ts';
import type { OrganisationId, SiteId, StaffId } from '../kernel/ids.ts';

export const siteType = z.enum(['JOBCENTER_GE', 'JOBCENTER_ZKT', 'EMPLOYMENT_AGENCY', 'OTHER']);
export type SiteType = z.infer<typeof siteType>;

export const siteStatus = z.enum(['PROSPECT', 'PREPARING', 'ACTIVE', 'PAUSED', 'ENDED', 'MERGED']);
export type SiteStatus = z.infer<typeof siteStatus>;

export const fieldOfAction = z.enum(['EXERCISE', 'NUTRITION', 'STRESS_RESOURCES', 'SUBSTANCE_USE', 'CROSS_CUTTING']);
export type FieldOfAction = z.infer<typeof fieldOfAction>;

export const municipalInvolvement = z.enum(['NONE', 'CONTACT', 'PARTICIPATES', 'LETTER_OF_INTENT', 'AGREEMENT']);
export type MunicipalInvolvement = z.infer<typeof municipalInvolvement>;

export const processPhase = z.enum([
  'PREPARATION',
  'STRUCTURES',
  'ANALYSIS',
  'PLANNING',
  'IMPLEMENTATION',
  'EVALUATION',
]);
export type ProcessPhase = z.infer<typeof processPhase>;

/** The 12 Good-Practice criteria of the Kooperationsverbund Gesundheitliche Chancengleichheit. */
export const goodPracticeCriterion = z.enum([
  'CONCEPT',
  'TARGET_GROUP',
  'SETTING',
  'MULTIPLIERS',
  'SUSTAINABILITY',
  'LOW_THRESHOLD',
  'PARTICIPATION',
  'EMPOWERMENT',
  'INTEGRATED_ACTION',
  'QUALITY_MANAGEMENT',
  'EVALUATION',
  'COST_EFFECTIVENESS',
]);
export type GoodPracticeCriterion = z.infer<typeof goodPracticeCriterion>;

/** A status that holds from a day until the next entry; `from` null: since ever. */
export const statusEntry = openRecord({
  from: daySchema.nullable(),
  status: siteStatus,
  /** The site this one became part of; only with MERGED. */
  mergedInto: idSchema<SiteId>().nullable(),
  note: line,
});
export type StatusEntry = Readonly<z.infer<typeof statusEntry>>;

/** An insurer that holds the lead of a site for a time. */
export const leadAssignment = openRecord({ ...period, organisationId: idSchema<OrganisationId>() });
export type LeadAssignment = Readonly<z.infer<typeof leadAssignment>>;

/** How far the municipality is involved, from a day until the next entry. */
export const involvementEntry = openRecord({ from: daySchema.nullable(), involvement: municipalInvolvement });
export type InvolvementEntry = Readonly<z.infer<typeof involvementEntry>>;

/** The phase of the health promotion process a site is in, from a day until the next entry. */
export const processEntry = openRecord({ from: daySchema.nullable(), processPhase });
export type ProcessEntry = Readonly<z.infer<typeof processEntry>>;

/** The stage reached for a Good-Practice criterion, from a day until the next entry for the same criterion. */
export const criterionEntry = openRecord({
  from: daySchema.nullable(),
  criterion: goodPracticeCriterion,
  /** 0: not begun. */
  stage: z.int().min(0).max(9),
  note: line,
});
export type CriterionEntry = Readonly<z.infer<typeof criterionEntry>>;

/** A place of a site where offers happen; not a site of its own. */
export const siteLocation = openRecord({
  id: line,
  name: line,
  street: line,
  /** Text: 01067 keeps its zero. */
  postcode: line,
  city: line,
  isMain: z.boolean(),
});
export type SiteLocation = Readonly<z.infer<typeof siteLocation>>;

/** A programme site: a Jobcenter or an Agentur für Arbeit. */
export const site = openRecord({
  id: idSchema<SiteId>(),
  officialName: filledLine,
  /** Label for charts and badges; never blank. */
  shortName: filledLine,
  siteType,
  legalForm: line,
  /** Two-digit AGS key of the Land; blank: unknown. */
  federalState: z.string().regex(/^((0[1-9]|1[0-6]))?$/),
  /** County or county-level city, by name. */
  district: line,
  /** Five-digit AGS key of that county or city, as text; blank: unknown. */
  districtCode: z.string().regex(/^(\d{5})?$/),
  region: line,
  /** Label of the group of sites that joined together, such as "Welle 2017"; blank: none. */
  entryWave: line,
  joinedOn: daySchema.nullable(),
  /** Sorted by `from`, the open one first. */
  statusHistory: z.array(statusEntry),
  leadHistory: z.array(leadAssignment),
  involvementHistory: z.array(involvementEntry),
  processHistory: z.array(processEntry),
  criterionHistory: z.array(criterionEntry),
  locations: z.array(siteLocation),
  fieldsOfAction: z.array(fieldOfAction),
  responsibleStaffId: idSchema<StaffId>().nullable(),
  phone: line,
  email: line,
  website: line,
  /** What the site wants to tell others; printed in its profile. */
  profileText: prose,
  /** What works well there; printed in its profile. */
  strengths: prose,
  /** The question it brings to the others; printed in its profile. */
  currentQuestion: prose,
  note: prose,
});
export type Site = Readonly<z.infer<typeof site>>;
