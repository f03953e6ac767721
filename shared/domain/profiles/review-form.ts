import { isDay, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { isEmailAddress, lineLimit, proseLimit } from '../../model/scalars.ts';
import { fullName } from '../organisations/names.ts';
import { buildSiteForm } from './build-site-form.ts';
import { formValues, isNewRow, sameForm } from './form-model.ts';
import { isKnownAlready, requiredOf } from './new-rows.ts';
import type { ReturnedCell, ReturnedForm } from './returned-form.ts';

/** What should be known of a form before anything of it is taken. */
export type FormNote = 'unknown-site' | 'other-office' | 'renamed' | 'older' | 'rows-missing' | 'twice';

/** Why a change cannot be taken as it is. */
export type ChangeProblem = 'gone' | 'incomplete' | 'not-a-day' | 'not-a-number' | 'not-an-email' | 'too-long';

/** One thing a site has changed in its form. */
export interface FormChange {
  /** Unique in its form. */
  readonly id: string;
  /** What it is about: `site`, `contact/c1`, `contact/+1`. */
  readonly key: string;
  /** The person, place, figure, need or offer it is about; blank: the site itself. */
  readonly subject: string;
  readonly fields: readonly {
    readonly field: string;
    readonly old: string;
    readonly sent: string;
    readonly next: string;
  }[];
  /** `changed`: the program still holds what was sent; `conflict`: it has been changed here too, or is there already. */
  readonly state: 'changed' | 'conflict' | 'refused';
  readonly problem: ChangeProblem | null;
  /** Whether it is taken unless somebody says otherwise. */
  readonly isTicked: boolean;
}

/** A form against what the program knows now. */
export interface FormReview {
  readonly site: Site | null;
  readonly notes: readonly FormNote[];
  readonly changes: readonly FormChange[];
}

/** Compares a form that has come back with what is known today; nothing is changed. */
export function reviewForm(database: Database, form: ReturnedForm, today: Day): FormReview {
  const site = Object.hasOwn(database.sites, form.siteId) ? (database.sites[form.siteId] ?? null) : null;
  if (!site) return { site, notes: ['unknown-site'], changes: [] };
  const current = formValues(buildSiteForm(database, site, today));
  const isOlder = form.cells.some(({ key, field, sent }) => {
    const now = current.get(`${key}.${field}`);
    return !isNewRow(key) && now !== undefined && sameForm(now) !== sameForm(sent);
  });
  const notes: FormNote[] = [
    ...(form.officeName === database.office.name ? [] : ['other-office' as const]),
    ...(form.isRenamed ? ['renamed' as const] : []),
    ...(isOlder ? ['older' as const] : []),
    ...(form.cells.some(({ value }) => value === null) ? ['rows-missing' as const] : []),
  ];
  const changes = grouped(form.cells).flatMap(
    (cells) => changeOf(cells, { database, site, current, isTrusted: !form.isRenamed }) ?? [],
  );
  return { site, notes, changes };
}

// What belongs together is taken together: a new row, and a figure with its Stichtag.
function grouped(cells: readonly ReturnedCell[]): ReturnedCell[][] {
  const groups = new Map<string, ReturnedCell[]>();
  for (const cell of cells) {
    const isWhole = isNewRow(cell.key) || cell.key.startsWith('figure/');
    const id = isWhole ? cell.key : `${cell.key}.${cell.field}`;
    groups.set(id, [...(groups.get(id) ?? []), cell]);
  }
  return [...groups.values()];
}

interface Comparing {
  readonly database: Database;
  readonly site: Site;
  readonly current: ReadonlyMap<string, string>;
  readonly isTrusted: boolean;
}

function changeOf(cells: readonly ReturnedCell[], comparing: Comparing): FormChange | null {
  const [first] = cells;
  if (!first || cells.some(({ value }) => value === null)) return null;
  const fields = cells.map(({ key, field, sent, value }) => ({
    field,
    sent: sameForm(sent),
    old: sameForm(comparing.current.get(`${key}.${field}`) ?? ''),
    next: sameForm(value ?? ''),
  }));
  if (fields.every(({ sent, next }) => sent === next)) return null;
  const isNew = isNewRow(first.key);
  if (!isNew && fields.every(({ old, next }) => old === next)) return null;
  const problem = problemOf(cells, comparing);
  const isThere = isNew && isKnownAlready(comparing.database, comparing.site, first.key, textsOf(fields));
  const isUntouched = !isThere && (isNew || fields.every(({ old, sent }) => old === sent));
  const state = problem !== null ? 'refused' : isUntouched ? 'changed' : 'conflict';
  return {
    id: cells.length > 1 || isNew ? first.key : `${first.key}.${first.field}`,
    key: first.key,
    subject: subjectOf(comparing.database, comparing.site, first.key),
    fields: fields.filter(({ old, next, sent }) => (isNew ? next !== '' : old !== next || sent !== next)),
    state,
    problem,
    isTicked: state === 'changed' && comparing.isTrusted,
  };
}

function textsOf(
  fields: readonly { readonly field: string; readonly next: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ field, next }) => [field, next]));
}

function problemOf(cells: readonly ReturnedCell[], { current, database }: Comparing): ChangeProblem | null {
  const [first] = cells;
  if (!first) return null;
  const isNew = isNewRow(first.key);
  if (!isNew && !recordIsThere(database, first.key, current, cells)) return 'gone';
  const filled = new Set(cells.filter(({ value }) => sameForm(value ?? '') !== '').map(({ field }) => field));
  if (requiredOf(first.key).some((field) => cells.some((cell) => cell.field === field) && !filled.has(field)))
    return 'incomplete';
  for (const { kind, field, value, sent } of cells) {
    const text = sameForm(value ?? '');
    if (text === '' || text === sameForm(sent)) continue;
    if (kind === 'day' && !isDay(text)) return 'not-a-day';
    if (kind === 'number' && !isCount(text)) return 'not-a-number';
    if (field === 'email' && !isEmailAddress(text)) return 'not-an-email';
    if (text.length > (kind === 'prose' ? proseLimit : lineLimit)) return 'too-long';
  }
  return null;
}

function isCount(text: string): boolean {
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text);
}

function recordIsThere(
  database: Database,
  key: string,
  current: ReadonlyMap<string, string>,
  cells: readonly ReturnedCell[],
): boolean {
  const [kind = '', id = ''] = key.split('/');
  // A need or a figure that a newer one has replaced is there still, though a form of today would not show it.
  if (kind === 'figure') return Object.hasOwn(database.indicators, id);
  if (kind === 'need') return Object.hasOwn(database.needs, id);
  return cells.every(({ field }) => current.has(`${key}.${field}`));
}

function subjectOf(database: Database, site: Site, key: string): string {
  const [kind = '', id = ''] = key.split('/');
  if (kind === 'contact') {
    const contact = database.contacts[id];
    return contact ? fullName(contact) : '';
  }
  if (kind === 'location') return site.locations.find((each) => each.id === id)?.name ?? '';
  if (kind === 'figure') return database.indicators[id]?.name ?? '';
  return kind === 'need' ? (database.needs[id]?.title ?? '') : '';
}
