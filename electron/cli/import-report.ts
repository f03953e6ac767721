import { blankOffice } from '../../shared/domain/office/blank-office.ts';
import type { ColumnMapping } from '../../shared/domain/import/headed-list.ts';
import type {
  ColumnRemark,
  ImportFinding,
  ImportPreview,
  ListRemark,
  ListTable,
} from '../../shared/domain/import/import-preview.ts';
import type { ListKind } from '../../shared/domain/import/list-kind.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';

/** What an import did or would do, as the command line tells it. */
export interface ImportReport {
  /** What the list was read as; where nobody said so, what it looks like. */
  readonly kind: ListKind;
  /** What it rather looks like; null: nothing else. */
  readonly looksLike: ListKind | null;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubtful: readonly ImportFinding[];
  readonly rejected: readonly ImportFinding[];
  readonly mapping: Readonly<Record<string, string>>;
  /** Headings whose columns were taken for a field without being sure of it. */
  readonly unsure: readonly string[];
  /** What was decided while the list was read. */
  readonly remarks: readonly ListRemark[];
  /** Columns that are not taken over; `remark`: why, where there is a reason of its own. */
  readonly leftOut: readonly { readonly heading: string; readonly remark: ColumnRemark | null }[];
}

/** A column without which no row of a list can be understood. */
export interface MissingColumn {
  /** The fields one of which is needed. */
  readonly anyOf: readonly string[];
  /** A German sentence for people. */
  readonly text: string;
}

/** Sums a preview up. Doubtful: understood, but worth a look, or left out until somebody accepts it; rejected: not taken. */
export function reportOf(preview: ImportPreview, table: ListTable, mapping: ColumnMapping): ImportReport {
  const findings = [...preview.rows.flatMap((row) => row.findings), ...meetingFindings(table, mapping)];
  const { counts } = preview;
  const mapped = table.columns.filter(({ key }) => mapping[key] !== undefined);
  const unsure = mapped.filter(({ guess }) => guess === 'unsure' && table.mapping === mapping);
  return {
    kind: table.kind,
    looksLike: table.likelyKind === table.kind ? null : table.likelyKind,
    rows: table.rowCount,
    created: counts.new,
    updated: counts.changed,
    unchanged: counts.same,
    doubtful: findings.filter((each) => each.understoodAs !== null),
    rejected: findings.filter((each) => each.understoodAs === null),
    mapping: Object.fromEntries(mapped.map(({ key, heading }) => [heading, mapping[key] ?? ''])),
    unsure: unsure.map(({ heading }) => heading),
    remarks: table.remarks,
    leftOut: table.columns.flatMap((column, index) =>
      mapping[column.key] === undefined ? leftOut(column, index) : [],
    ),
  };
}

/** Says which column a list must have and has not, by headings or by a mapping; null: it has all. */
export function missingColumn(table: ListTable, mapping: ColumnMapping): MissingColumn | null {
  const given = new Set(Object.values(mapping));
  const group = table.required.find((fields) => !fields.some((field) => given.has(field)));
  if (group === undefined) return null;
  const { fields, mapping: words } = createCatalogue('de', blankOffice('')).imports;
  const names: Readonly<Record<string, string>> = fields[table.kind];
  const headings = table.columns.map(({ heading }) => heading).join(', ');
  const text = `${words.missing(group.map((field) => names[field] ?? field))}\nSpalten der Liste: ${headings}. Eine Zuordnung geben Sie mit --mapping an. Es wurde nichts übernommen.`;
  return { anyOf: group, text };
}

/** The report as lines to read. */
export function textOf(report: ImportReport): string {
  const { reasons, kinds, listRemarks } = createCatalogue('de', blankOffice('')).imports;
  const lines = [...report.doubtful, ...report.rejected].map(
    ({ row, column, value, reason, understoodAs }) =>
      `Zeile ${String(row)}${column === '' ? '' : `, ${column}`}: „${value}“ – ${reasons[reason]} ${understoodAs === null ? 'Nicht übernommen.' : `Verstanden als: ${understoodAs}`}`,
  );
  const sum = `${String(report.created)} neu, ${String(report.updated)} geändert, ${String(report.unchanged)} unverändert`;
  const left = report.leftOut.map(({ heading }) => heading).join(', ');
  return [
    `${kinds[report.kind]}: ${sum}`,
    ...(report.looksLike === null
      ? []
      : [`Die Liste sieht eher so aus: ${kinds[report.looksLike]}. Dafür --kind ${report.looksLike} angeben.`]),
    ...report.remarks.map((remark) => listRemarks[remark]),
    ...lines,
    ...(report.unsure.length === 0 ? [] : [`Unsicher zugeordnete Spalten: ${report.unsure.join(', ')}`]),
    ...(left === '' ? [] : [`Nicht übernommene Spalten: ${left}`]),
  ].join('\n');
}

// A presence column without its meeting would lose what it says in silence.
function meetingFindings({ columns, headerRow }: ListTable, mapping: ColumnMapping): ImportFinding[] {
  return columns
    .filter(({ key, remark }) => remark === 'unknown-meeting' && mapping[key] === undefined)
    .map(({ heading }) => ({
      row: headerRow,
      column: heading,
      value: heading,
      reason: 'unknown-meeting',
      understoodAs: null,
    }));
}

// A column without a heading is called as Excel calls it, where there is something in it.
function leftOut({ heading, samples, remark }: ListTable['columns'][number], index: number): ImportReport['leftOut'] {
  if (heading !== '') return [{ heading, remark }];
  return samples.every((each) => each === '') ? [] : [{ heading: `Spalte ${letters(index)}`, remark }];
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
