import type { AgreementType } from '../model/agreement.ts';
import type { ImportKind } from '../model/import-run.ts';
import type { OfferType } from '../model/offer.ts';
import type { GoodPracticeCriterion, MunicipalInvolvement, ProcessPhase, SiteStatus } from '../model/site.ts';
import type { SteeringParty } from '../model/steering-group.ts';

/** The kinds of events that can be shown or left out. */
export const timelineKinds = [
  'notes',
  'status',
  'agreements',
  'steering',
  'offers',
  'meetings',
  'quality',
  'tasks',
  'contacts',
  'imports',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What has happened. */
export type TimelineEvent =
  | { readonly what: 'status'; readonly status: SiteStatus; readonly note: string }
  | { readonly what: 'note'; readonly text: string; readonly by: string }
  | { readonly what: 'contactBegan' | 'contactEnded'; readonly name: string; readonly jobFunction: string }
  | { readonly what: 'merged'; readonly name: string; readonly note: string }
  | { readonly what: 'absorbed'; readonly name: string; readonly note: string }
  | { readonly what: 'leadBegan' | 'leadEnded'; readonly name: string }
  | { readonly what: 'involvement'; readonly involvement: MunicipalInvolvement }
  | {
      readonly what: 'agreementSigned' | 'agreementBegan' | 'agreementRenewed' | 'agreementEnded';
      readonly agreementType: AgreementType;
      readonly title: string;
      /** Whether it is signed on the day of the timeline. */
      readonly signature: 'signed' | 'not-yet' | 'unknown';
    }
  | { readonly what: 'steeringFounded' | 'steeringEnded'; readonly name: string }
  | {
      readonly what: 'seatTaken' | 'seatLeft';
      readonly party: SteeringParty;
      readonly name: string;
      readonly body: string;
    }
  | {
      readonly what: 'steeringMeeting';
      readonly name: string;
      readonly place: string;
      readonly decisions: readonly string[];
    }
  | {
      readonly what: 'offer';
      readonly title: string;
      readonly offerType: OfferType;
      readonly edge: 'begins' | 'ends' | 'undated';
      readonly isForAll: boolean;
    }
  | { readonly what: 'attended'; readonly title: string; readonly people: number }
  | { readonly what: 'taskDone' | 'needStated' | 'needSettled' | 'milestoneDone'; readonly title: string }
  | { readonly what: 'phase'; readonly phase: ProcessPhase }
  | { readonly what: 'criterion'; readonly criterion: GoodPracticeCriterion; readonly stage: number }
  | { readonly what: 'imported'; readonly importKind: ImportKind; readonly fileName: string };

/** What has happened to an agreement. */
export type AgreementEvent = Extract<TimelineEvent, { readonly agreementType: AgreementType }>;
