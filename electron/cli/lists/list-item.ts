import type { Database } from '../../../shared/model/database.ts';

/** One listed record: ids, names in place of references, values valid on the day. */
export type ListItem = Readonly<Record<string, unknown>>;

/** Names a site by its short name; null: there is none. */
export function siteName(database: Database, id: string | null): string | null {
  return database.sites[id ?? '']?.shortName ?? null;
}

/** Names an organisation; null: there is none. */
export function organisationName(database: Database, id: string | null | undefined): string | null {
  return database.organisations[id ?? '']?.name ?? null;
}

/** Sorts records by a day, those without one last. */
export function byDay<Entry>(entries: readonly Entry[], dayOf: (entry: Entry) => string | null): Entry[] {
  return [...entries].sort((left, right) => (dayOf(left) ?? '9999').localeCompare(dayOf(right) ?? '9999'));
}
