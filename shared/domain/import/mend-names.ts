import { columnValues } from './find-headings.ts';
import type { GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import { readPerson } from './read-person.ts';

/**
 * Mends what columns of names were taken for: beside first names "Name" is the last name, and a column of "last names" that
 * holds whole names is one of whole names.
 */
export function mendNames<Field extends string>(
  guess: Map<number, GuessedColumn<Field | 'name' | 'firstName' | 'lastName'>>,
  list: HeadedList,
): void {
  const entryOf = (field: string) => [...guess].find(([, each]) => each.field === field);
  const [name, first, last] = [entryOf('name'), entryOf('firstName'), entryOf('lastName')];
  if (name !== undefined && first !== undefined && last === undefined)
    guess.set(name[0], { ...name[1], field: 'lastName' });
  if (name === undefined && first === undefined && last !== undefined && holdsWholeNames(list, last[0]))
    guess.set(last[0], { ...last[1], field: 'name' });
}

/** Says whether the names of a column come with first names. */
export function holdsWholeNames(list: HeadedList, column: number): boolean {
  const filled = columnValues(list, column).filter((value) => value !== '');
  return filled.filter((value) => (readPerson(value)?.firstName ?? '') !== '').length > filled.length / 2;
}
