import { agreementColumns } from '../../../../renderer/features/agreements/agreement-columns.tsx';
import { offerColumns } from '../../../../renderer/features/offers/offer-columns.tsx';
import { contactColumns, organisationColumns } from '../../../../renderer/features/organisations/people-columns.ts';
import { siteColumns } from '../../../../renderer/features/sites/site-columns.tsx';
import type { DataColumn } from '../../../../renderer/ui/data-table/column.ts';
import { staffByName } from '../../../../shared/domain/office/queries.ts';
import { insurersByName } from '../../../../shared/domain/organisations/queries.ts';
import { listings, type Listing, type ListDay } from '../../../../shared/domain/views/listings.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ViewList } from '../../../../shared/model/saved-view.ts';
import { listedText as text } from '../../../builders/list-worlds.ts';

/** A list as its page draws it. */
export interface DrawnList<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
}

/** Does something with the rows and the drawn columns of a list, as its page has them. */
export function withDrawnList<Result>(
  viewList: ViewList,
  { database, on }: { readonly database: Database; readonly on: ListDay },
  use: <Row extends { readonly id: string }>(list: DrawnList<Row>) => Result,
): Result {
  const rowsOf = <Row extends { readonly id: string }>(listing: Listing<Row>) => listing.rows(database, on);
  switch (viewList) {
    case 'SITES':
      return use({
        rows: rowsOf(listings.SITES),
        columns: siteColumns({
          text,
          ...on,
          insurers: insurersByName(database),
          staff: staffByName(database),
        }),
      });
    case 'CONTACTS':
      return use({ rows: rowsOf(listings.CONTACTS), columns: contactColumns(text) });
    case 'ORGANISATIONS':
      return use({ rows: rowsOf(listings.ORGANISATIONS), columns: organisationColumns(text) });
    case 'OFFERS':
      return use({ rows: rowsOf(listings.OFFERS), columns: offerColumns({ text, today: on.today }) });
    case 'AGREEMENTS':
      return use({ rows: rowsOf(listings.AGREEMENTS), columns: agreementColumns(text, on.today) });
  }
}
