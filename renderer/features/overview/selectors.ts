import type { Database } from '../../../shared/model/database.ts';

/** Whether the file holds nothing to look at yet. */
export function isEmptyOffice(database: Database): boolean {
  return Object.keys(database.sites).length === 0 && Object.keys(database.meetings).length === 0;
}
