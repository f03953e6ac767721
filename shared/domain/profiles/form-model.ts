/** What kind of value a cell of a form takes; all of them travel as text. */
export type FormKind = 'line' | 'prose' | 'day' | 'number' | 'choice';

/** One cell that is filled in. */
export interface FormCell {
  /** Its part of the record: `phone`. */
  readonly field: string;
  readonly kind: FormKind;
  /** What a choice offers, as it is read by people. */
  readonly choices: readonly string[];
  /** What is known: text, a day as YYYY-MM-DD, a number with a point; blank: nothing. */
  readonly value: string;
}

/** One row of a form: cells to fill in, and locked texts between them. */
export interface FormRow {
  /** What the row is about: `site`, `contact/c1`, or `contact/+1` for one that is not known yet. */
  readonly key: string;
  readonly cells: readonly (FormCell | string)[];
}

/** A titled part of a form: fields under one another, or a table when `columns` says what its cells are. */
export interface FormSection {
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
}

/** The form a site fills in and sends back. */
export interface SiteForm {
  readonly siteId: string;
  readonly siteName: string;
  readonly officeName: string;
  readonly returnTo: string;
  /** The day the known values are of. */
  readonly asOf: string;
  readonly sections: readonly FormSection[];
}

/** A value of a form by its address: `site.phone`, `contact/c1.email`. */
export type FormValues = ReadonlyMap<string, string>;

/** Writes the address of a cell. */
export function cellAddress(row: Pick<FormRow, 'key'>, cell: Pick<FormCell, 'field'>): string {
  return `${row.key}.${cell.field}`;
}

/** Lists the cells of a row that are filled in. */
export function inputsOf({ cells }: Pick<FormRow, 'cells'>): FormCell[] {
  return cells.filter((cell) => typeof cell !== 'string');
}

/** Lists what a form knows. */
export function formValues(form: SiteForm): Map<string, string> {
  const values = new Map<string, string>();
  for (const { rows } of form.sections)
    for (const row of rows) for (const cell of inputsOf(row)) values.set(cellAddress(row, cell), cell.value);
  return values;
}

/** Says whether a row is for something that is not known yet. */
export function isNewRow(key: string): boolean {
  return key.includes('/+');
}

/** Brings a text into the form in which two of them are compared: what only blanks or line ends tell apart is one. */
export function sameForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .trim();
}
