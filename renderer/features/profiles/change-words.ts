import { isNewRow } from '../../../shared/domain/profiles/form-model.ts';
import type { FormChange } from '../../../shared/domain/profiles/review-form.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatDay, type Language } from '../../../shared/i18n/format.ts';
import { isDay } from '../../../shared/kernel/dates.ts';

/** Names what a change is about: "Ansprechperson Dilek Bruns: Telefon". */
export function changeTitle({ key, subject, fields }: FormChange, text: Catalogue): string {
  const { subjects } = text.profiles.read;
  const [kind = ''] = key.split('/');
  const name = Object.hasOwn(subjects, kind) ? subjects[kind as keyof typeof subjects] : kind; // has just been checked
  const of = subject === '' ? name : `${name} ${subject}`;
  if (isNewRow(key)) return `${name} ${text.profiles.read.newEntry}`;
  const [first, ...others] = fields;
  return first && others.length === 0 ? `${of}: ${fieldName(first.field, text)}` : of;
}

/** Writes the values of a change, a line each; fields are named where there are several. */
export function valueLines(
  { key, fields }: FormChange,
  { text, language }: { readonly text: Catalogue; readonly language: Language },
): { readonly old: readonly string[]; readonly next: readonly string[]; readonly sent: string } {
  const { blank } = text.profiles.read;
  const isAlone = fields.length === 1 && !isNewRow(key);
  const line = (field: string, value: string): string => {
    const shown = value === '' ? blank : isDay(value) ? formatDay(value, language) : value;
    return isAlone ? shown : `${fieldName(field, text)}: ${shown}`;
  };
  return {
    old: isNewRow(key) ? [] : fields.map(({ field, old }) => line(field, old)),
    next: fields.map(({ field, next }) => line(field, next)),
    sent: isNewRow(key) ? '' : fields.map(({ field, sent }) => line(field, sent)).join(', '),
  };
}

function fieldName(field: string, text: Catalogue): string {
  const { fields } = text.profiles.read;
  if (Object.hasOwn(fields, field)) return fields[field as keyof typeof fields]; // has just been checked
  const actions = text.enums.fieldOfAction;
  return Object.hasOwn(actions, field) ? actions[field as keyof typeof actions] : field; // has just been checked
}
