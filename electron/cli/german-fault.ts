import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import type { ProblemText } from '../../shared/i18n/de/errors.ts';
import type { AppError, RecordProblem } from '../../shared/kernel/errors.ts';
import { blankOffice } from '../../shared/domain/office/blank-office.ts';

/** What a failure says to people, in the words of an office that has chosen none of its own. */
export function germanFault(error: AppError): string {
  // The table has one function per code and takes the error of that code; TypeScript cannot follow the pairing.
  const describe = germanErrors().problems[error.code] as (error: AppError) => ProblemText;
  const { title, text } = describe(error);
  return `${title}. ${text}`;
}

/** What a fault in one record says to people. */
export function germanRecordFault(problem: RecordProblem): string {
  return germanErrors().fault(problem);
}

function germanErrors() {
  return createCatalogue('de', blankOffice('')).errors;
}
