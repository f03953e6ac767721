import { z } from 'zod';
import { daySchema, filledLine, idSchema, line, openRecord, period, prose } from './scalars.ts';
import type { IndicatorId, MilestoneId, NeedId, SiteId } from '../kernel/ids.ts';

export const needState = z.enum(['OPEN', 'PLANNED', 'MET', 'DROPPED']);
export type NeedState = z.infer<typeof needState>;

/** A need or wish of a site. */
export const need = openRecord({
  id: idSchema<NeedId>(),
  siteId: idSchema<SiteId>(),
  title: filledLine,
  description: prose,
  statedOn: daySchema.nullable(),
  /** How it was found out: focus group, questionnaire, talk … */
  assessmentMethod: line,
  needState,
  settledOn: daySchema.nullable(),
});
export type Need = Readonly<z.infer<typeof need>>;

/** A planned step of a site. */
export const milestone = openRecord({
  id: idSchema<MilestoneId>(),
  siteId: idSchema<SiteId>(),
  title: filledLine,
  dueOn: daySchema.nullable(),
  doneOn: daySchema.nullable(),
  note: prose,
});
export type Milestone = Readonly<z.infer<typeof milestone>>;

export const indicatorUnit = z.enum([
  'PLACES',
  'ENROLMENTS',
  'PARTICIPATIONS',
  'PERSONS',
  'OFFERS',
  'SESSIONS',
  'PERCENT',
  'OTHER',
]);
export type IndicatorUnit = z.infer<typeof indicatorUnit>;

/** A figure with unit, period and source; of a site, or of the whole office when `siteId` is null. */
export const indicator = openRecord({
  id: idSchema<IndicatorId>(),
  siteId: idSchema<SiteId>().nullable(),
  name: filledLine,
  value: z.number().min(-1_000_000_000).max(1_000_000_000),
  indicatorUnit,
  /** The unit in words, with OTHER. */
  unitLabel: line,
  ...period,
  /** The day the figure refers to (Stichtag). */
  referenceDate: daySchema.nullable(),
  source: line,
  note: prose,
});
export type Indicator = Readonly<z.infer<typeof indicator>>;
