import { columnValues } from './find-headings.ts';
import type { GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import { readPerson } from './read-person.ts';
import { shapeShare } from './value-shapes.ts';

/**
 * Mends what columns of names were taken for: beside first names "Name" is the last name, a column of "last names" that
 * holds whole names is one of whole names, and where no heading speaks of names a column full of them is taken for one.
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
  if (name !== undefined || first !== undefined || last !== undefined) return;
  const unnamed = list.headings.findIndex((_, index) => !guess.has(index) && isFullOfPeople(list, index));
  if (unnamed >= 0) guess.set(unnamed, { field: 'name', guess: 'unsure' });
}

function isFullOfPeople(list: HeadedList, column: number): boolean {
  return (shapeShare(columnValues(list, column), 'person') ?? 0) >= 0.8;
}

/** Says whether the names of a column come with first names. */
export function holdsWholeNames(list: HeadedList, column: number): boolean {
  const filled = columnValues(list, column).filter((value) => value !== '');
  return filled.filter((value) => (readPerson(value)?.firstName ?? '') !== '').length > filled.length / 2;
}
