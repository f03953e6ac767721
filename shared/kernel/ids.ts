import type { Branded } from './branded.ts';

export type SiteId = Branded<'SiteId'>;
export type AgreementId = Branded<'AgreementId'>;
export type OrganisationId = Branded<'OrganisationId'>;
export type ContactId = Branded<'ContactId'>;
export type StaffId = Branded<'StaffId'>;
export type SeriesId = Branded<'SeriesId'>;
export type MeetingId = Branded<'MeetingId'>;
export type AgendaItemId = Branded<'AgendaItemId'>;
export type RegistrationId = Branded<'RegistrationId'>;
export type FollowUpId = Branded<'FollowUpId'>;
export type SteeringGroupId = Branded<'SteeringGroupId'>;
export type OfferId = Branded<'OfferId'>;
export type NeedId = Branded<'NeedId'>;
export type MilestoneId = Branded<'MilestoneId'>;
export type SiteNoteId = Branded<'SiteNoteId'>;
export type IndicatorId = Branded<'IndicatorId'>;
export type FundingPhaseId = Branded<'FundingPhaseId'>;
export type NoticeMarkId = Branded<'NoticeMarkId'>;
export type SavedViewId = Branded<'SavedViewId'>;
export type ImportRunId = Branded<'ImportRunId'>;
export type ImportLayoutId = Branded<'ImportLayoutId'>;
export type RecycledId = Branded<'RecycledId'>;

/** Makes new ids; a port, so that tests and samples get the same ids every time. */
export type IdSource = () => string;

/** Random bits, `bits` bytes long; a port. */
export type RandomBytes = (length: number) => Uint8Array;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes an id source of 16 base-32 characters (80 random bits) per id. */
export function createIdSource(randomBytes: RandomBytes): IdSource {
  return () => {
    let id = '';
    for (const byte of randomBytes(16)) id += alphabet[byte & 31] ?? '';
    return id;
  };
}
