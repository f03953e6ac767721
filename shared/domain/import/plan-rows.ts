import { formatDay } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import { columnsOf, type ColumnMapping, type HeadedList } from './headed-list.ts';
import { repeatsHeadings } from './guess-mapping.ts';
import { openImportBook, type ImportBook, type ImportWorld } from './import-book.ts';
import type { ImportDecision, ImportDecisions } from './import-decision.ts';
import type { ImportFinding, ImportOutcome, ImportPreview, ImportRow } from './import-preview.ts';
import type { ListRow, ListRules, RowMatch } from './list-rules.ts';
import type { OwnRow } from './own-list.ts';
import { isBlankRow, oneLine } from './raw-list.ts';
import { isRemarkRow } from './remark-row.ts';
import { createRowReader, shorten } from './row-reader.ts';
import { earlierRow, takeRow, targetIdOf, type DecidedRow, type RecordsOfRows, type RowTarget } from './row-target.ts';

/** A planned import: what is shown, and the rows as the command takes them. */
export interface ListPlan<Row> {
  readonly preview: ImportPreview;
  readonly decided: readonly DecidedRow<Row>[];
}

/** What a plan needs beside the data and the list. */
export interface PlanOptions extends Omit<ImportWorld, 'newId'> {
  readonly mapping: ColumnMapping;
  readonly decisions: ImportDecisions;
}

/** Says what an import of a list would do to a database; nothing is changed. */
export function planRows<Row extends ListRow, Field extends string>(
  rules: ListRules<Row, Field>,
  database: Database,
  list: HeadedList,
  options: PlanOptions,
): ListPlan<Row> {
  let count = 0;
  const newId = (): string => `dry-run-${String((count += 1))}`;
  const { mapping, decisions, ...world } = options;
  const planner = createPlanner(rules, openImportBook(database, { ...world, newId }));
  const columns = columnsOf(list, mapping, rules.isField);
  const rows: ImportRow[] = [];
  const understood: Understood<Row>[] = [];
  const lastFilled = list.rows.findLastIndex((cells) => !isBlankRow(cells));
  list.rows.slice(0, lastFilled + 1).forEach((cells, index) => {
    const number = index + 1;
    if (index >= list.headerIndex && index < list.dataIndex) return;
    if (index < list.headerIndex || isNoRecord(cells, list)) {
      rows.push(noRecord(number, cells));
      return;
    }
    const own = list.own?.rows.get(index);
    if (own?.isSame === true) {
      rows.push(sameRow(number, own.name));
      return;
    }
    const reader = createRowReader<Field>(number, own?.cells ?? cells, columns, list.own !== undefined);
    if (list.mendedRows?.includes(index) === true) reader.report(null, 'open-quote', null);
    const row = rules.readRow(number, reader, { ...planner.book, meetingId: own?.meetingId ?? planner.book.meetingId });
    const refused = row === null ? refusedRow(number, cells, reader.findings) : null;
    if (row === null) rows.push(refused ?? noRecord(number, cells));
    else understood.push({ row, findings: reader.findings, own });
  });
  rows.push(...planUnderstood(rules, planner, { understood, decisions, asOf: list.own?.asOf ?? null }));
  rows.sort((left, right) => left.row - right.row);
  return { preview: { rows, counts: countOutcomes(rows) }, decided: planner.decided };
}

/** A row as it was read, with what is known of it where the list is our own. */
interface Understood<Row> {
  readonly row: Row;
  readonly findings: readonly ImportFinding[];
  readonly own: OwnRow | undefined;
}

// Rows are planned in the order in which they count, which need not be that of the file.
function planUnderstood<Row extends ListRow, Field extends string>(
  rules: ListRules<Row, Field>,
  planner: ReturnType<typeof createPlanner<Row, Field>>,
  what: {
    readonly understood: readonly Understood<Row>[];
    readonly decisions: ImportDecisions;
    readonly asOf: Day | null;
  },
): ImportRow[] {
  const findings = new Map(what.understood.map((each) => [each.row.row, each.findings]));
  const ownRows = new Map(what.understood.map((each) => [each.row.row, each.own]));
  const given = what.understood.map((each) => each.row);
  const { rows, superseded } = rules.inOrder?.(given) ?? { rows: given, superseded: new Map<number, ImportFinding>() };
  const planned = rows.map((row) => {
    const match = ownMatch(ownRows.get(row.row), { row, asOf: what.asOf, today: planner.book.today });
    return planner.plan(row, findings.get(row.row) ?? [], { decision: what.decisions[String(row.row)], match });
  });
  const skipped = given.flatMap(({ row, name }): ImportRow[] => {
    const reason = superseded.get(row);
    if (reason === undefined) return [];
    return [
      {
        row,
        name,
        outcome: 'skipped',
        isTaken: false,
        changes: [],
        findings: [reason, ...(findings.get(row) ?? [])],
        candidates: [],
      },
    ];
  });
  return [...planned, ...skipped];
}

function createPlanner<Row extends ListRow, Field extends string>(rules: ListRules<Row, Field>, book: ImportBook) {
  const decided: DecidedRow<Row>[] = [];
  const records: RecordsOfRows = new Map();
  const firstRows = new Map<string, number>();

  function plan(
    row: Row,
    read: readonly ImportFinding[],
    { decision, match }: { readonly decision: ImportDecision | undefined; readonly match: RowMatch | null },
  ): ImportRow {
    const found = match ?? rules.match(book, row);
    const repeated = firstRows.get(found.targetId ?? '');
    const { doubt, candidates } = withRepeat(found, repeated, rules.repeats);
    const said = doubt ?? found.hint ?? null;
    const findings = said === null ? read : [wholeRow(row, said), ...read];
    const shown = { row: row.row, name: row.name, findings, candidates };
    if (decision?.action === 'skip') return { ...shown, outcome: 'skipped', isTaken: false, changes: [] };
    if (doubt !== null && decision === undefined) {
      const targetId = found.targetId;
      // A repeated row that says nothing new is no question; taking no field shows that without changing anything.
      const changes = targetId === null ? [] : takeRow(rules, book, { row, targetId, fields: [] }).changes;
      const isSame = repeated !== undefined && changes.length === 0;
      return { ...shown, outcome: isSame ? 'same' : 'doubtful', isTaken: false, changes };
    }
    const target = targetOf(decision, repeated) ?? ownTarget(match) ?? { to: 'matched' };
    const targetId = targetIdOf(target, () => found.targetId, records);
    const fields = decision?.fields ?? null;
    const taken = takeRow(rules, book, { row, targetId, fields });
    records.set(row.row, taken.recordId);
    if (!firstRows.has(taken.recordId)) firstRows.set(taken.recordId, row.row);
    const isTaken = taken.outcome === 'new' || taken.outcome === 'changed';
    // Rows that change nothing go along where later ones may be merged into them.
    decided.push({ row, target, fields });
    return {
      ...shown,
      outcome: taken.outcome,
      isTaken,
      changes: taken.changes,
      findings: [...findings, ...taken.findings],
    };
  }
  return { book, plan, decided };
}

function withRepeat(
  found: RowMatch,
  repeated: number | undefined,
  repeats: 'ask' | 'allowed',
): Pick<RowMatch, 'doubt' | 'candidates'> {
  if (repeated === undefined || repeats === 'allowed') return found;
  const reason = 'duplicate-in-list';
  const first = { id: earlierRow(repeated), title: '', detail: '', reason } as const;
  return { doubt: { reason, understoodAs: String(repeated) }, candidates: [first, ...found.candidates] };
}

// Two rows that mean one record would change it back and forth, whatever names they use; so the first is named.
function targetOf(decision: ImportDecision | undefined, repeated: number | undefined): RowTarget | null {
  if (decision?.action === 'create') return { to: 'new' };
  if (decision?.action === 'merge' && decision.targetId !== undefined) return { to: 'record', id: decision.targetId };
  return repeated === undefined ? null : { to: 'record', id: earlierRow(repeated) };
}

// A record that a row of our own names is found by that again when the list is taken over.
function ownTarget(match: RowMatch | null): RowTarget | null {
  const id = match?.targetId ?? match?.candidates[0]?.id;
  return id === undefined ? null : { to: 'record', id };
}

// A name that was changed may mean another record; what was changed in a list of a past day may have been overtaken since.
function ownMatch(
  own: OwnRow | undefined,
  { row, asOf, today }: { readonly row: ListRow; readonly asOf: Day | null; readonly today: Day },
): RowMatch | null {
  if (own?.targetId === null || own?.targetId === undefined) return null;
  const { targetId: id, isRenamed } = own;
  const isPast = asOf !== null && asOf < today;
  if (!isRenamed && !isPast) return { targetId: id, doubt: null, candidates: [] };
  const reason = isRenamed ? 'renamed-in-list' : 'list-of-past-day';
  const understoodAs = isRenamed ? row.name : formatDay(asOf ?? today);
  return { targetId: null, doubt: { reason, understoodAs }, candidates: [{ id, title: own.name, detail: '', reason }] };
}

function sameRow(row: number, name: string): ImportRow {
  return { row, name, outcome: 'same', isTaken: false, changes: [], findings: [], candidates: [] };
}

function wholeRow(row: ListRow, doubt: NonNullable<RowMatch['doubt']>): ImportFinding {
  return { row: row.row, column: '', value: shorten(row.name), ...doubt };
}

// Totals, legends, footnotes and repeated headings look like rows but are none.
function isNoRecord(cells: readonly string[], list: HeadedList): boolean {
  return isBlankRow(cells) || repeatsHeadings(cells, list.headings) || isRemarkRow(cells);
}

function noRecord(row: number, cells: readonly string[]): ImportRow {
  const text = shorten(
    cells
      .map(oneLine)
      .filter((cell) => cell !== '')
      .join(' · '),
  );
  const finding: ImportFinding = { row, column: '', value: text, reason: 'not-a-record', understoodAs: null };
  return { row, name: text, outcome: 'rejected', isTaken: false, changes: [], findings: [finding], candidates: [] };
}

// Where a reason is known, such as a name that is far too long, "no record" would hide it.
function refusedRow(row: number, cells: readonly string[], findings: readonly ImportFinding[]): ImportRow | null {
  return findings.length === 0 ? null : { ...noRecord(row, cells), findings };
}

function countOutcomes(rows: readonly ImportRow[]): Record<ImportOutcome, number> {
  const counts = { new: 0, changed: 0, same: 0, doubtful: 0, skipped: 0, rejected: 0 };
  for (const row of rows) counts[row.outcome] += 1;
  return counts;
}
