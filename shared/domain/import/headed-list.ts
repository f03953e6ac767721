import type { ListRemark } from './import-preview.ts';
import type { RawList } from './raw-list.ts';

/** A list with its headings found. */
export interface HeadedList extends RawList {
  /** Index of the first header row in `rows`, from 0. */
  readonly headerIndex: number;
  /** Index of the first row below the headings. */
  readonly dataIndex: number;
  /** One heading a column; where headings lie in two rows, both in one. */
  readonly headings: readonly string[];
  /** The headings of the lower row alone, where they lie in two. */
  readonly ownHeadings: readonly string[];
  readonly remarks: readonly ListRemark[];
}

/** Column key to field, as the user confirmed it. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** The key of a column, by its place. */
export function columnKey(index: number): string {
  return `c${String(index)}`;
}

/** A column that stands for a field. */
export interface FieldColumn {
  readonly index: number;
  readonly heading: string;
}

/** Finds the column of each field that is mapped; of two columns with one field the first counts. */
export function columnsOf<Field extends string>(
  list: HeadedList,
  mapping: ColumnMapping,
  isField: (text: string) => text is Field,
): ReadonlyMap<Field, FieldColumn> {
  const columns = new Map<Field, FieldColumn>();
  list.headings.forEach((heading, index) => {
    const field = mapping[columnKey(index)];
    if (field !== undefined && isField(field) && !columns.has(field)) columns.set(field, { index, heading });
  });
  return columns;
}
