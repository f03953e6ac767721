import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { parseGermanDay } from '../i18n/parse-day.ts';
import { foldGerman } from '../kernel/collate.ts';
import type { Day } from '../kernel/dates.ts';
import type { FieldProblemCode } from '../kernel/errors.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isEmailAddress, lineLimit } from '../model/scalars.ts';
import type { CommandCall } from './registry.ts';

/** One thing a cell may hold. */
export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

/** A change of one cell, read but not made yet. */
export interface CellChange {
  /** What the cell will say. */
  readonly shown: string;
  readonly call: CommandCall;
}

/** How the cells of a column are changed. */
export interface CellEdit<Row> {
  readonly kind: 'text' | 'choice' | 'day' | 'number';
  /** What the cell holds now, as it would be typed. */
  readonly typed: (row: Row) => string;
  /** Reads what was typed or pasted, blank empties the cell; a failure is the reason, in the user's language. */
  readonly read: (row: Row, typed: string) => Result<CellChange, string>;
  /** What can be chosen; only of `choice`. */
  readonly choices?: readonly CellChoice[];
  /** A dated fact: the change holds from this day on, what was before stays. */
  readonly from?: Day;
}

interface TextCell<Row> {
  readonly typed: (row: Row) => string;
  readonly call: (row: Row, value: string) => CommandCall;
  readonly isRequired?: boolean;
  /** Finds what is wrong with a filled cell, such as an e-mail address without @; null: nothing. */
  readonly check?: (value: string) => FieldProblemCode | null;
}

/** Cells of one line of text. */
export function textCell<Row>(text: Catalogue, cell: TextCell<Row>): CellEdit<Row> {
  const { fields } = text.errors;
  return {
    kind: 'text',
    typed: cell.typed,
    read: (row, typed) => {
      const value = oneLine(typed);
      if (value === '' && cell.isRequired) return err(fields['required']);
      if (value.length > lineLimit) return err(fields['too-long']);
      const problem = value === '' ? null : (cell.check?.(value) ?? null);
      if (problem) return err(fields[problem]);
      return ok({ shown: value, call: cell.call(row, value) });
    },
  };
}

/** Typed e-mail addresses must look like one. */
export function emailProblem(value: string): FieldProblemCode | null {
  return isEmailAddress(value) ? null : 'not-an-email';
}

interface ChoiceCell<Row> {
  /** The value chosen now; null: none. */
  readonly value: (row: Row) => string | null;
  readonly choices: readonly CellChoice[];
  /** What the cell holds where it is none of the choices; default blank. */
  readonly otherwise?: (row: Row) => string;
  readonly call: (row: Row, value: string) => CommandCall;
  /** Takes the choice away; left out: the cell cannot be emptied. */
  readonly clear?: (row: Row) => CommandCall;
  readonly from?: Day;
}

/** Cells that hold one of a list; typed texts are compared without regard to case and umlauts, a beginning is enough where only one fits. */
export function choiceCell<Row>(text: Catalogue, cell: ChoiceCell<Row>): CellEdit<Row> {
  const { choices } = cell;
  const labelOf = (row: Row): string =>
    choices.find(({ value }) => value === cell.value(row))?.label ?? cell.otherwise?.(row) ?? '';
  return {
    kind: 'choice',
    choices,
    typed: labelOf,
    read: (row, typed) => {
      const wanted = oneLine(typed);
      if (wanted === '') {
        return cell.clear ? ok({ shown: '', call: cell.clear(row) }) : err(text.views.cells.cannotBeEmpty);
      }
      const found = findChoice(choices, wanted);
      if (!found)
        return err(
          text.views.cells.noChoice(
            wanted,
            choices.slice(0, 4).map(({ label }) => label),
          ),
        );
      return ok({ shown: found.label, call: cell.call(row, found.value) });
    },
    ...(cell.from ? { from: cell.from } : {}),
  };
}

interface DayCell<Row> {
  readonly value: (row: Row) => Day | null;
  readonly call: (row: Row, value: Day | null) => CommandCall;
  readonly today: Day;
}

/** Cells that hold a day, typed as people in an office do. */
export function dayCell<Row>(text: Catalogue, cell: DayCell<Row>): CellEdit<Row> {
  const write = (day: Day | null): string => (day === null ? '' : formatDay(day, text.language));
  return {
    kind: 'day',
    typed: (row) => write(cell.value(row)),
    read: (row, typed) => {
      const value = oneLine(typed);
      const day = value === '' ? null : parseGermanDay(value, cell.today);
      if (value !== '' && day === null) return err(text.errors.fields['not-a-day']);
      return ok({ shown: write(day), call: cell.call(row, day) });
    },
  };
}

interface NumberCell<Row> {
  readonly value: (row: Row) => number | null;
  readonly call: (row: Row, value: number | null) => CommandCall;
  readonly max: number;
  readonly isRequired?: boolean;
}

/** Cells that hold a whole number from 0, with or without dots between thousands. */
export function numberCell<Row>(text: Catalogue, cell: NumberCell<Row>): CellEdit<Row> {
  const { fields } = text.errors;
  const write = (value: number | null): string => (value === null ? '' : formatNumber(value, text.language));
  return {
    kind: 'number',
    typed: (row) => write(cell.value(row)),
    read: (row, typed) => {
      const value = typed.replace(/\s/g, '');
      if (value === '') {
        return cell.isRequired ? err(fields['required']) : ok({ shown: '', call: cell.call(row, null) });
      }
      if (/^-\d+$/.test(value)) return err(fields['negative']);
      if (!/^(\d{1,9}|\d{1,3}([.,]\d{3}){1,2})$/.test(value)) return err(fields['not-a-number']);
      const number = Number(value.replace(/[.,]/g, ''));
      return number > cell.max ? err(fields['too-large']) : ok({ shown: write(number), call: cell.call(row, number) });
    },
  };
}

function findChoice(choices: readonly CellChoice[], typed: string): CellChoice | null {
  const key = foldGerman(typed);
  const exact = choices.filter(({ value, label }) => foldGerman(label) === key || value === typed);
  const found = exact.length > 0 ? exact : choices.filter(({ label }) => foldGerman(label).startsWith(key));
  return found.length === 1 ? (found[0] ?? null) : null;
}

// Excel keeps line breaks inside cells; our lines have none.
function oneLine(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}
