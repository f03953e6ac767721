import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Database } from '../../../shared/model/database.ts';

/** The kinds of records that can be found. */
export type RecordKind = keyof Omit<Catalogue['search']['kinds'], 'action' | 'here'>;

/** A record as the search knows it. */
export interface SearchRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Other names that are as good as the title: the official name, the short form. */
  readonly names: readonly string[];
  /** What else it is found by, and shown with. */
  readonly detail: string;
  /** What it is found by and not shown with: notes, telephone numbers, long texts. */
  readonly words: string;
  /** Address of its page, with the entry that the page brings into sight. */
  readonly path: string;
}

/** Says what can be found of each record of a table. */
export interface SearchSource {
  readonly table: (database: Database) => Readonly<Record<string, unknown>>;
  readonly records: (id: string, database: Database, texts: Catalogue) => readonly SearchRecord[];
}
