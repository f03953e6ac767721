import { blankOffice } from '../../shared/domain/office/blank-office.ts';
import type { ColumnMapping } from '../../shared/domain/import/headed-list.ts';
import type {
  ColumnRemark,
  ImportFinding,
  ImportPreview,
  ListTable,
} from '../../shared/domain/import/import-preview.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';

/** What an import did or would do, as the command line tells it. */
export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubtful: readonly ImportFinding[];
  readonly rejected: readonly ImportFinding[];
  readonly mapping: Readonly<Record<string, string>>;
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
  return {
    rows: table.rowCount,
    created: counts.new,
    updated: counts.changed,
    unchanged: counts.same,
    doubtful: findings.filter((each) => each.understoodAs !== null),
    rejected: findings.filter((each) => each.understoodAs === null),
    mapping: Object.fromEntries(mapped.map(({ key, heading }) => [heading, mapping[key] ?? ''])),
    leftOut: table.columns
      .filter(({ key, heading }) => mapping[key] === undefined && heading !== '')
      .map(leftOutColumn),
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
  const { reasons } = createCatalogue('de', blankOffice('')).imports;
  const lines = [...report.doubtful, ...report.rejected].map(
    ({ row, column, value, reason, understoodAs }) =>
      `Zeile ${String(row)}${column === '' ? '' : `, ${column}`}: „${value}“ – ${reasons[reason]} ${understoodAs === null ? 'Nicht übernommen.' : `Verstanden als: ${understoodAs}`}`,
  );
  const sum = `${String(report.created)} neu, ${String(report.updated)} geändert, ${String(report.unchanged)} unverändert`;
  const left = report.leftOut.map(({ heading }) => heading).join(', ');
  return [sum, ...lines, ...(left === '' ? [] : [`Nicht übernommene Spalten: ${left}`])].join('\n');
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

function leftOutColumn({ heading, remark }: ListTable['columns'][number]): ImportReport['leftOut'][number] {
  return { heading, remark };
}
