import type { ListKind } from '../../domain/import/list-kind.ts';
import type { ContactField } from '../../domain/import/contact-row.ts';
import type { OfferField } from '../../domain/import/offer-row.ts';
import type { RegistrationField } from '../../domain/import/registration-row.ts';
import type { SiteImportField } from '../../domain/import/site-import-fields.ts';
import type { ViewList } from '../../model/saved-view.ts';
import type { ListTexts } from '../../i18n/de/list-texts.ts';
import type { ExportedList } from './build-list.ts';

/** The names by which the headings of exported lists are kept. */
export type HeadingKey = keyof ListTexts['columns'];

/**
 * What a column of our own stands for when it is read back. `id`: it names the record. `meetingDate`, `meetingTitle`: they name
 * its meeting. Null: the program works it out from other records, or keeps it where lists do not reach.
 */
export type OwnField<Field extends string> = Field | 'id' | 'meetingDate' | 'meetingTitle' | null;

type FieldsByKey<Key extends string, Field extends string> = Readonly<Partial<Record<Key, OwnField<Field>>>>;

interface FieldsOfKinds<Key extends string> {
  readonly sites: FieldsByKey<Key, SiteImportField>;
  readonly contacts: FieldsByKey<Key, ContactField>;
  readonly offers: FieldsByKey<Key, OfferField>;
  readonly registrations: FieldsByKey<Key, RegistrationField | 'secondOrganisation'>;
}

/** The kinds of lists that are both written and read. */
export type ReadableList = keyof FieldsOfKinds<string> & ListKind & ExportedList;

/** The fields of exported lists, by the key of the heading; a test holds that no column is without one. */
export const exportedFields: FieldsOfKinds<HeadingKey> = {
  sites: {
    shortName: 'shortName',
    officialName: 'name',
    kind: 'siteType',
    status: 'status',
    federalState: 'federalState',
    district: 'district',
    districtCode: 'districtCode',
    region: 'region',
    entryWave: 'entryWave',
    joinedOn: 'joinedOn',
    lead: 'lead',
    involvement: null,
    agreementUntil: 'agreementUntil',
    processPhase: null,
    gaps: null,
    fieldsOfAction: 'fieldsOfAction',
    street: 'street',
    postcode: 'postcode',
    city: 'city',
    responsible: null,
    id: 'id',
  },
  contacts: {
    salutation: 'salutation',
    academicTitle: 'academicTitle',
    lastName: 'lastName',
    firstName: 'firstName',
    site: 'site',
    organisation: 'organisation',
    jobFunction: 'jobFunction',
    department: 'department',
    phone: 'phone',
    mobile: 'mobile',
    email: 'email',
    id: 'id',
  },
  offers: {
    title: 'title',
    sites: 'site',
    fieldsOfAction: 'fieldsOfAction',
    kind: 'offerType',
    programmeFormat: 'programmeFormat',
    format: 'format',
    accessRoute: 'accessRoute',
    provider: 'provider',
    place: 'place',
    startsOn: 'startsOn',
    endsOn: 'endsOn',
    status: 'offerStatus',
    targetGroup: 'targetGroup',
    sessions: 'sessions',
    placesOffered: 'placesOffered',
    enrolments: 'enrolments',
    participations: 'participations',
    participants: 'participants',
    id: 'id',
  },
  registrations: {
    date: 'meetingDate',
    meeting: 'meetingTitle',
    lastName: 'lastName',
    firstName: 'firstName',
    site: 'organisation',
    organisation: 'secondOrganisation',
    role: 'meetingRole',
    status: 'answer',
    consentListed: 'consentListed',
    id: 'id',
  },
};

/** The fields of lists as the window shows them, by the id of the column. */
export const shownFields: Readonly<Record<'sites' | 'contacts' | 'offers', Readonly<Record<string, string | null>>>> = {
  sites: {
    shortName: 'shortName',
    siteType: 'siteType',
    district: 'district',
    status: 'status',
    lead: 'lead',
    entryWave: 'entryWave',
    joinedOn: 'joinedOn',
    agreementUntil: 'agreementUntil',
    lastParticipation: null,
    responsible: null,
    officialName: 'name',
    region: 'region',
    involvement: null,
    city: 'city',
    phone: 'sitePhone',
    email: 'siteEmail',
  },
  contacts: {
    name: 'name',
    jobFunction: 'jobFunction',
    place: 'organisation',
    phone: 'phone',
    email: 'email',
    mobile: 'mobile',
    salutation: 'salutation',
    academicTitle: 'academicTitle',
    firstName: 'firstName',
    lastName: 'lastName',
  },
  offers: {
    title: 'title',
    sites: 'site',
    year: null,
    fields: 'fieldsOfAction',
    status: 'offerStatus',
    startsOn: 'startsOn',
    placesOffered: 'placesOffered',
    enrolments: 'enrolments',
    participations: 'participations',
    participants: 'participants',
    sessions: 'sessions',
    endsOn: 'endsOn',
    type: 'offerType',
    provider: 'provider',
    format: 'format',
    place: 'place',
    programmeFormat: 'programmeFormat',
    accessRoute: 'accessRoute',
    targetGroup: 'targetGroup',
  },
};

/** The kind of list a list of the window is. */
export const listOfView = {
  SITES: 'sites',
  CONTACTS: 'contacts',
  ORGANISATIONS: 'organisations',
  OFFERS: 'offers',
  AGREEMENTS: 'agreements',
} as const satisfies Readonly<Record<ViewList, ExportedList>>;
