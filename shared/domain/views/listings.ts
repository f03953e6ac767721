import type { Catalogue } from '../../i18n/catalogue.ts';
import { assertNever } from '../../kernel/assert.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { ViewList } from '../../model/saved-view.ts';
import { agreementRows, type AgreementRow } from '../agreements/agreement-rows.ts';
import { offerRows, type OfferRow } from '../offers/offer-rows.ts';
import { contactRows, organisationRows, type ContactRow, type OrganisationRow } from '../organisations/rows.ts';
import { siteRows, type SiteRow } from '../sites/site-rows.ts';
import { agreementListColumns } from './agreement-list.ts';
import type { ListColumn } from './list-column.ts';
import { offerListColumns } from './offer-list.ts';
import { contactListColumns, organisationListColumns } from './people-lists.ts';
import { siteListColumns } from './site-list.ts';

/** The day a list tells of, and today: of a past day a list knows only what was known by then. */
export interface ListDay {
  readonly asOf: Day;
  readonly today: Day;
}

/** A list of the program: the records it shows on a day, in their order before any sorting, and its columns. */
export interface Listing<Row extends { readonly id: string }> {
  readonly rows: (database: Database, day: ListDay) => readonly Row[];
  readonly columns: (text: Catalogue) => readonly ListColumn<Row>[];
}

/** The lists that have saved views: window, views, exports and command line take their rows from here. */
export const listings: Listings = {
  SITES: {
    rows: (database, { asOf, today }) => siteRows(database, asOf, { knownOnly: asOf < today }),
    columns: siteListColumns,
  },
  CONTACTS: { rows: (database, { asOf }) => contactRows(database, asOf), columns: contactListColumns },
  ORGANISATIONS: { rows: (database, { asOf }) => organisationRows(database, asOf), columns: organisationListColumns },
  OFFERS: { rows: (database, { asOf }) => offerRows(database, asOf), columns: offerListColumns },
  AGREEMENTS: {
    rows: (database, { asOf, today }) => agreementRows(database, asOf, { knownOnly: asOf < today }),
    columns: agreementListColumns,
  },
};

interface Listings {
  readonly SITES: Listing<SiteRow>;
  readonly CONTACTS: Listing<ContactRow>;
  readonly ORGANISATIONS: Listing<OrganisationRow>;
  readonly OFFERS: Listing<OfferRow>;
  readonly AGREEMENTS: Listing<AgreementRow>;
}

/** Does something with a list, whatever its rows are. */
export function withListing<Result>(
  viewList: ViewList,
  use: <Row extends { readonly id: string }>(listing: Listing<Row>) => Result,
): Result {
  switch (viewList) {
    case 'SITES':
      return use(listings.SITES);
    case 'CONTACTS':
      return use(listings.CONTACTS);
    case 'ORGANISATIONS':
      return use(listings.ORGANISATIONS);
    case 'OFFERS':
      return use(listings.OFFERS);
    case 'AGREEMENTS':
      return use(listings.AGREEMENTS);
    default:
      return assertNever(viewList);
  }
}
