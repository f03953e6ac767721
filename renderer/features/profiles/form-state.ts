import type { ReadForm } from '../../../shared/contract/methods.ts';
import {
  reviewForm,
  type FormChange,
  type FormNote,
  type FormReview,
} from '../../../shared/domain/profiles/review-form.ts';
import type { ReturnedForm } from '../../../shared/domain/profiles/returned-form.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import type { Database } from '../../../shared/model/database.ts';

/** A form on the screen: what its file says against what the program knows. */
export interface ShownForm {
  readonly key: string;
  readonly fileName: string;
  readonly form: ReturnedForm;
  readonly review: FormReview;
  readonly notes: readonly FormNote[];
}

/** Compares all forms with the data; of two for one site only the first is trusted. */
export function shownForms(database: Database, read: readonly ReadForm[], today: Day): ShownForm[] {
  const seen = new Set<string>();
  return read.flatMap((each, index): ShownForm[] => {
    if (!('form' in each)) return [];
    const { fileName, form } = each;
    const review = reviewForm(database, form, today);
    const isSecond = seen.has(form.siteId);
    seen.add(form.siteId);
    const key = `${String(index)}/${fileName}`;
    if (!isSecond) return [{ key, fileName, form, review, notes: review.notes }];
    const changes = review.changes.map((change) => ({ ...change, isTicked: false }));
    return [{ key, fileName, form, review: { ...review, changes }, notes: [...review.notes, 'twice'] }];
  });
}

/** Ticks that somebody has set by hand, by form and change. */
export type Ticks = ReadonlyMap<string, boolean>;

/** Says whether a change is to be taken. */
export function isTaken(shown: ShownForm, change: FormChange, ticks: Ticks): boolean {
  if (change.state === 'refused') return false;
  return ticks.get(tickKey(shown, change)) ?? change.isTicked;
}

/** The key of a tick. */
export function tickKey(shown: Pick<ShownForm, 'key'>, change: Pick<FormChange, 'id'>): string {
  return `${shown.key}#${change.id}`;
}

/** Writes what is taken, as the command takes it. */
export function takenForms(shown: readonly ShownForm[], ticks: Ticks) {
  return shown.flatMap((each) => {
    const changes = each.review.changes
      .filter((change) => isTaken(each, change, ticks))
      .map(({ key, fields }) => ({ key, values: Object.fromEntries(fields.map(({ field, next }) => [field, next])) }));
    return changes.length === 0 ? [] : [{ fileName: each.fileName, siteId: each.form.siteId, changes }];
  });
}
