import { viewsOf } from '../../../shared/domain/views/queries.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { ViewList } from '../../../shared/model/saved-view.ts';

/** Says that a list has no saved view of a name, and which it has. */
export function noSuchView(database: Database, wanted: string, viewList: ViewList): string {
  const names = viewsOf(database, viewList).map(({ name }) => `„${name}“`);
  const known = names.length === 0 ? 'Sie hat noch keine.' : `Es gibt: ${names.join(', ')}.`;
  return `Diese Liste hat keine Ansicht „${wanted}“. ${known}`;
}
