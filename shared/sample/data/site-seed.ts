import type { FieldOfAction, MunicipalInvolvement, SiteType } from '../../model/site.ts';

/** The short names of the insurers that hold leads in the sample. */
export type LeadKey = 'AOK' | 'vdek' | 'BKK' | 'IKK' | 'KNAPPSCHAFT';

/** What is told about a sample site by hand; the rest is worked out from it. */
export interface SiteSeed {
  /** Short name, unique; other data names the site by it. */
  readonly key: string;
  readonly officialName: string;
  readonly siteType: SiteType;
  readonly legalForm?: string;
  readonly district: string;
  readonly region: string;
  readonly city: string;
  readonly street: string;
  /** More places where offers happen. */
  readonly branches?: readonly string[];
  readonly joinedOn: string;
  readonly fields: readonly FieldOfAction[];
  readonly lead: LeadKey;
  /** A lead that was handed over: who had it before, and since when the present one has it. */
  readonly leadBefore?: { readonly lead: LeadKey; readonly handedOverOn: string };
  readonly involvement: readonly (readonly [from: string, MunicipalInvolvement])[];
  /** What happened after the start: rest, return, end, merger. */
  readonly later?: readonly SiteEvent[];
  /** How readily the site comes to meetings, 0 to 1. */
  readonly presence: number;
  readonly profileText: string;
  readonly strengths: string;
  readonly currentQuestion: string;
  readonly note?: string;
}

/** A change of status in the life of a sample site. */
export interface SiteEvent {
  readonly from: string;
  readonly status: 'ACTIVE' | 'PAUSED' | 'ENDED' | 'MERGED' | 'PREPARING' | 'PROSPECT';
  readonly mergedInto?: string;
  readonly note?: string;
}
