import type { Day } from '../../kernel/dates.ts';
import type { AgreementId } from '../../kernel/ids.ts';
import type { Site } from '../../model/site.ts';

/** What the radar looks for, in the order the overview names it. */
export const radarChecks = [
  'agreement-missing',
  'agreement-undated',
  'agreement-ending',
  'contact',
  'steering',
  'municipality',
  'offers',
  'absence',
  'figures',
] as const;
export type RadarCheck = (typeof radarChecks)[number];

/** Something a site lacks, and the day it is about: an end, the last time, the year; null: there is none. */
export interface RadarFinding {
  readonly check: RadarCheck;
  readonly site: Site;
  readonly about: Day | null;
  /** What marks name; an end of an agreement has the key it has among the Fristen, so that one mark quiets both. */
  readonly notice: string;
  /** The agreement that ends or has ended and wants a renewal, or whose term is not known; null: there is none. */
  readonly agreementId: AgreementId | null;
  /** The agreement that would fill the gap were it signed; null: there is none. */
  readonly unsignedId: AgreementId | null;
}

/** The notice of a finding, which marks name; a new end, a new last time or a new year makes it a new one. */
export function noticeOf({ notice, about }: RadarFinding): {
  readonly notice: string;
  readonly dueOn: Day | null;
} {
  return { notice, dueOn: about };
}
