import { contactWords } from './data/contact-words.ts';
import type { ContactField } from './contact-row.ts';
import { columnValues } from './find-headings.ts';
import type { GuessedColumn } from './guess-mapping.ts';
import type { HeadedList } from './headed-list.ts';
import { scoreHeading } from './score-heading.ts';
import { shapeShare } from './value-shapes.ts';

/** Where a list of people has a column for sites beside one for organisations, each is taken; a row fills one or both. */
export function mendPlaces(guess: Map<number, GuessedColumn<ContactField>>, list: HeadedList): void {
  const taken = [...guess].find(([, { field }]) => field === 'organisation')?.[0];
  if (taken === undefined || [...guess.values()].some(({ field }) => field === 'site')) return;
  const other = list.headings.findIndex(
    (heading, index) => !guess.has(index) && scoreHeading(heading, contactWords.organisation) >= 2.9,
  );
  if (other < 0) return;
  const sites = [taken, other].find((index) => (shapeShare(columnValues(list, index), 'siteName') ?? 0) >= 0.6);
  if (sites === undefined) return;
  guess.set(sites, { field: 'site', guess: 'sure' });
  guess.set(sites === taken ? other : taken, { field: 'organisation', guess: 'sure' });
}
