import { plainCell } from './own-forms.ts';
import { unwrapCell } from '../../domain/import/raw-list.ts';
import { hiddenMark } from '../../domain/statistics/small-counts.ts';
import { createCatalogue } from '../../i18n/catalogue.ts';
import { listTexts } from '../../i18n/de/list-texts.ts';
import type { Office } from '../../model/office.ts';

/** Fields by which a row is recognised: they are read even where nothing about them has changed. */
const recognising = new Set([
  'name',
  'shortName',
  'title',
  'firstName',
  'lastName',
  'academicTitle',
  'site',
  'organisation',
]);

/**
 * Makes the cells of a row of our own fit to be read: what is unchanged says nothing, and what our lists write where there is
 * nothing to say is blank.
 */
export function readableCells(
  cells: readonly string[],
  how: {
    readonly fieldOf: (column: number) => string | null;
    /** Columns that say what the program itself would write. */
    readonly unchanged: ReadonlySet<number>;
    /** What a text of ours says; see `ownTexts`. */
    readonly said: (text: string) => string;
  },
): string[] {
  const { said } = how;
  const read = cells.map((cell, at) => {
    const field = how.fieldOf(at);
    if (field === null) return unwrapCell(cell);
    if (how.unchanged.has(at) && !recognising.has(field)) return '';
    return recognising.has(field) && field !== 'site' && field !== 'organisation'
      ? unwrapCell(cell)
      : said(unwrapCell(cell));
  });
  const columnOf = (field: string): number => cells.findIndex((_, at) => how.fieldOf(at) === field);
  // A person at a meeting stands for one place, and our lists have a column for each kind of place.
  const [place, second] = [columnOf('organisation'), columnOf('secondOrganisation')];
  if (place >= 0 && second >= 0 && plainCell(read[place] ?? '') === '') read[place] = read[second] ?? '';
  return read;
}

/** Knows what the texts of an office's lists say where they stand for something else: blank for nothing. */
export function ownTexts(office: Office): (text: string) => string {
  const catalogue = createCatalogue('de', office);
  const { sites, offers, organisations } = catalogue;
  const lists = listTexts(catalogue.words);
  const nothing = new Set([hiddenMark, lists.notAsked, sites.none, sites.noStatus, sites.never, sites.endUnknown]);
  const former = organisations.roles.former('');
  const expired = sites.expiredOn('');
  return (text) => {
    const plain = plainCell(text);
    if (nothing.has(plain) || plain.startsWith(former)) return '';
    if (plain === lists.allSites || plain === offers.acrossSites) return 'alle';
    return plain.startsWith(expired) ? plain.slice(expired.length) : text;
  };
}
