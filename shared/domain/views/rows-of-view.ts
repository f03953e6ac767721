import { createCatalogue, type Catalogue } from '../../i18n/catalogue.ts';
import type { Day } from '../../kernel/dates.ts';
import type { ContactId, SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { SavedView, ViewList } from '../../model/saved-view.ts';
import { agreementRows } from '../agreements/agreement-rows.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { contactRows, organisationRows } from '../organisations/rows.ts';
import { siteRows } from '../sites/site-rows.ts';
import { agreementListColumns } from './agreement-list.ts';
import { arrange } from './arrange.ts';
import { arrangementOf, type Arrangement } from './arrangement.ts';
import type { ListColumn } from './list-column.ts';
import { offerListColumns } from './offer-list.ts';
import { contactListColumns, organisationListColumns } from './people-lists.ts';
import { siteListColumns } from './site-list.ts';

/** The moment and the language a view is asked in. */
export interface ViewMoment {
  readonly asOf: Day;
  /** The words searched in; default German with the office's own words. */
  readonly text?: Catalogue;
}

/** Lists the ids of the records a saved view shows on a day, in its order: what the list on the screen shows, without the window. */
export function rowsOfView(database: Database, view: SavedView, moment: ViewMoment): string[] {
  const text = moment.text ?? createCatalogue('de', database.office);
  return lists[view.viewList](database, arrangementOf(view), { asOf: moment.asOf, text });
}

/** Lists the sites of a view; empty for a view of another list. */
export function sitesOfView(database: Database, view: SavedView, moment: ViewMoment): SiteId[] {
  return view.viewList === 'SITES' ? (rowsOfView(database, view, moment) as SiteId[]) : []; // ids of the table of sites
}

/** Lists the people of a view; empty for a view of another list. */
export function contactsOfView(database: Database, view: SavedView, moment: ViewMoment): ContactId[] {
  return view.viewList === 'CONTACTS' ? (rowsOfView(database, view, moment) as ContactId[]) : []; // as above
}

type AskedIn = Required<ViewMoment>;
type List = (database: Database, arrangement: Arrangement, askedIn: AskedIn) => string[];

const lists: Readonly<Record<ViewList, List>> = {
  SITES: list(siteRows, siteListColumns),
  CONTACTS: list(contactRows, contactListColumns),
  ORGANISATIONS: list(organisationRows, organisationListColumns),
  OFFERS: list(offerRows, offerListColumns),
  AGREEMENTS: list((database, asOf) => agreementRows(database, asOf, { knownOnly: false }), agreementListColumns),
};

function list<Row extends { readonly id: string }>(
  rowsOf: (database: Database, asOf: Day) => readonly Row[],
  columnsOf: (text: Catalogue, asOf: Day) => readonly ListColumn<Row>[],
): List {
  return (database, arrangement, { asOf, text }) =>
    arrange(rowsOf(database, asOf), columnsOf(text, asOf), arrangement).rows.map(({ id }) => id);
}
