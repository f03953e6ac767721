import type { Catalogue } from '../../shared/i18n/catalogue.ts';
import type { AppError, FieldProblemCode } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** What a field's commit may answer: nothing, or the outcome of the command it ran. */
export type CommitOutcome = void | Result<unknown, AppError> | Promise<void | Result<unknown, AppError>>;

/** The sentence about one kind of fault. */
export function fieldProblemText(texts: Catalogue, code: FieldProblemCode): string {
  return texts.errors.fields[code];
}

/**
 * The sentence about a failed command that belongs to a field: of a fault in that field, or of any fault when no field
 * is named; undefined when the failure is none of this field's. Sentences of the form come before the general ones.
 */
export function problemOf(
  texts: Catalogue,
  error: AppError | null | undefined,
  field?: string,
  ownTexts?: OwnTexts,
): string | undefined {
  if (!error) return undefined;
  if (error.code === 'invalid-input') {
    const found = error.problems.find((each) => field === undefined || isUnder(each.field, field));
    return found && (ownTexts?.[found.code] ?? texts.errors.sentence(found));
  }
  return field === undefined ? problemText(texts, error).text : undefined;
}

/** Title and sentences about any failure. */
export function problemText(texts: Catalogue, error: AppError): { readonly title: string; readonly text: string } {
  // The table has one function per code and takes the error of that code; TypeScript cannot follow the pairing.
  const describe = texts.errors.problems[error.code] as (error: AppError) => {
    readonly title: string;
    readonly text: string;
  };
  return describe(error);
}

/** Sentences that fit a form better than the general ones. */
export type OwnTexts = Partial<Record<FieldProblemCode, string>>;

/** A fault is named by its place in the record, `venue.city` or `partyIds.2`; a field is asked for by a part of it. */
function isUnder(path: string, field: string): boolean {
  return `.${path}.`.includes(`.${field}.`);
}
