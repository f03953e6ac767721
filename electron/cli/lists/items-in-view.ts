import { findView } from '../../../shared/domain/views/queries.ts';
import type { ListDay } from '../../../shared/domain/views/listings.ts';
import { rowsOfView } from '../../../shared/domain/views/rows-of-view.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ViewList } from '../../../shared/model/saved-view.ts';
import type { ListItem } from './list-item.ts';
import type { ListKind } from './list-items.ts';
import { noSuchView } from './no-such-view.ts';

interface WantedView {
  readonly database: Database;
  readonly day: ListDay;
  readonly name: string;
}

/** Keeps the items a saved view shows, in its order. The failure is a German sentence. */
export function itemsInView(
  items: readonly ListItem[],
  kind: ListKind,
  { database, day, name }: WantedView,
): Result<readonly ListItem[], string> {
  const viewList = viewLists[kind];
  if (viewList === undefined) return err(`Zu --kind ${kind} gibt es keine Ansichten. Bitte lassen Sie --view weg.`);
  const view = findView(database, name, viewList);
  if (view === null) return err(noSuchView(database, name, viewList));
  const byId = new Map(items.map((item) => [item['id'], item]));
  const shown: ListItem[] = [];
  for (const id of rowsOfView(database, view, day)) {
    const item = byId.get(id);
    if (item) shown.push(item);
  }
  return ok(shown);
}

const viewLists: Partial<Record<ListKind, ViewList>> = {
  sites: 'SITES',
  contacts: 'CONTACTS',
  organisations: 'ORGANISATIONS',
  offers: 'OFFERS',
  agreements: 'AGREEMENTS',
};
