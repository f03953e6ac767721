import { dayIn } from '../../../../shared/kernel/dates.ts';
import { invalidField, type AppError } from '../../../../shared/kernel/errors.ts';
import { err, ok, type Result } from '../../../../shared/kernel/result.ts';
import { importCommandOf } from '../../../../shared/domain/import/commands.ts';
import { columnKey, type ColumnMapping, type HeadedList } from '../../../../shared/domain/import/headed-list.ts';
import type { ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ImportCounts, ListTable } from '../../../../shared/domain/import/import-preview.ts';
import { guessKind } from '../../../../shared/domain/import/guess-kind.ts';
import { importKindOf, listKinds, type ListKind } from '../../../../shared/domain/import/list-kind.ts';
import {
  columnRemark,
  fieldsOfKind,
  guessList,
  headList,
  listMeetings,
  mappingOf,
  planList,
  type ListGuess,
} from '../../../../shared/domain/import/list-plan.ts';
import type { ListRow } from '../../../../shared/domain/import/list-rules.ts';
import type { ListPlan } from '../../../../shared/domain/import/plan-rows.ts';
import { isBlankRow, oneLine, unwrapCell } from '../../../../shared/domain/import/raw-list.ts';
import { readOwnList, renewOwnList } from '../../../../shared/documents/lists/own-list.ts';
import { rememberedFields } from '../../../../shared/domain/import-runs/import-layouts.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { headRawList, readRawList } from '../../import/read-list.ts';
import type { CoreContext } from '../core-context.ts';
import type { Handlers } from '../handlers.ts';

/** How many lists are kept until they are applied; a user works on one. */
const keptLists = 4;
const sampleRows = 5;

interface KeptList {
  readonly kind: ListKind;
  readonly meetingId: string | null;
  readonly fileName: string;
  readonly list: HeadedList;
}

/** Answers the calls that read a list, say what it would do, and take it over. */
export function createImportHandlers(
  context: CoreContext,
): Handlers<'import.read' | 'import.readText' | 'import.preview' | 'import.apply'> {
  const lists = new Map<string, KeptList>();

  async function read(
    bytes: Buffer,
    what: Omit<KeptList, 'list' | 'kind'> & { readonly kind: ListKind | null; readonly sheet: string | null },
  ): Promise<Result<ListTable, AppError>> {
    const document = context.document();
    if (document === null) return err({ code: 'no-document' });
    const { database } = document;
    const raw = await readRawList(bytes, what);
    if (!raw.ok) return raw;
    const own = readOwnList(raw.value, database, dayIn(context.ports.clock.now()));
    if (own.is === 'only-written') {
      return err({ code: 'list-only-written', fileName: what.fileName, title: own.title });
    }
    const found = own.is === 'readable' ? own.list : raw.value;
    const likelyKind = own.is === 'readable' ? own.kind : guessKind(found, database);
    const kind = what.kind ?? likelyKind ?? listKinds.find((each) => headList(each, found) !== null) ?? 'sites';
    const list = headRawList(found, { ...what, kind });
    if (!list.ok) return list;
    const meeting = what.kind === null ? null : meetingFault(database, { ...what, kind, list: list.value });
    if (meeting !== null) return err(meeting);
    const listId = context.newId();
    const kept = { kind, meetingId: what.meetingId, fileName: what.fileName, list: list.value };
    lists.set(listId, kept);
    for (const old of [...lists.keys()].slice(0, -keptLists)) lists.delete(old);
    return ok({ ...tableOf(listId, kept, database), likelyKind });
  }

  return {
    'import.read': ({ base64, ...what }) => read(Buffer.from(base64, 'base64'), what),
    'import.readText': ({ text, ...what }) => read(Buffer.from(text, 'utf8'), { ...what, sheet: null }),
    'import.preview': ({ listId, mapping, decisions }) => {
      const plan = planOf(context, lists.get(listId), { mapping, decisions });
      return Promise.resolve(plan.ok ? ok(plan.value.preview) : plan);
    },
    'import.apply': async ({ listId, mapping, decisions }) => {
      const kept = lists.get(listId);
      const plan = planOf(context, kept, { mapping, decisions });
      if (!plan.ok) return plan;
      if (kept === undefined || !plan.value.preview.rows.some((row) => row.isTaken))
        return ok({ created: 0, updated: 0, unchanged: plan.value.preview.counts.same, runId: null });
      const { kind, meetingId, fileName, list } = kept;
      const columns = list.headings.map((heading, index) => ({ heading, field: mapping[columnKey(index)] ?? null }));
      const input = { fileName, meetingId, columns, rows: plan.value.decided };
      // The rows of a plan are those of its kind, which is the kind of the command.
      const outcome = await context.runCommand(importCommandOf[kind], input as never);
      if (!outcome.ok) return outcome;
      lists.delete(listId);
      const counts = outcome.value.output as ImportCounts; // what the commands of an import return
      // Rows that only repeat an earlier one are not handed to the command.
      return ok({ ...counts, unchanged: plan.value.preview.counts.same });
    },
  };
}

function planOf(
  context: CoreContext,
  kept: KeptList | undefined,
  how: { readonly mapping: ColumnMapping; readonly decisions: ImportDecisions },
): Result<ListPlan<ListRow>, AppError> {
  const document = context.document();
  if (document === null) return err({ code: 'no-document' });
  if (kept === undefined) return err({ code: 'record-missing', table: 'lists', id: '' });
  const meeting = meetingFault(document.database, kept);
  if (meeting !== null) return err(meeting);
  const labels = enumsDe(createWords(document.database.office));
  const now = context.ports.clock.now();
  // The file may have changed since the list was read.
  const list = renewOwnList(kept.list, document.database, dayIn(now));
  return ok(
    planList(kept.kind, document.database, list, {
      ...how,
      now,
      today: dayIn(now),
      labels,
      meetingId: kept.meetingId,
    }),
  );
}

// Answers to an invitation belong to one meeting; a presence list may name its meetings in its headings.
function meetingFault(
  database: Database,
  { kind, meetingId, list }: Pick<KeptList, 'kind' | 'meetingId' | 'list'>,
): AppError | null {
  // The rows of a list of our own name their meetings.
  if (meetingId === null)
    return kind === 'registrations' && list.own === undefined ? invalidField('meetingId', 'required') : null;
  return Object.hasOwn(database.meetings, meetingId)
    ? null
    : { code: 'record-missing', table: 'meetings', id: meetingId };
}

function tableOf(
  listId: string,
  { kind, meetingId, fileName, list }: KeptList,
  database: Database,
): Omit<ListTable, 'likelyKind'> {
  const data = list.rows.slice(list.dataIndex).filter((cells) => !isBlankRow(cells));
  const first = data.slice(0, sampleRows);
  const guesses = guessList(kind, list, database);
  const remembered = list.own === undefined ? rememberedFields(database, importKindOf[kind], list.headings) : null;
  return {
    listId,
    kind,
    meetingId,
    fileName,
    sheets: list.sheets,
    sheet: list.sheet,
    encoding: list.encoding,
    separator: list.separator,
    headerRow: list.headerIndex + 1,
    remarks: list.remarks,
    columns: list.headings.map((heading, index) => {
      const key = columnKey(index);
      const remark = columnRemark(kind, { heading, index, isMapped: guesses[key] !== undefined }, list.own);
      // What must not be taken over is not shown either.
      const isHidden = remark === 'health-data' || remark === 'private';
      const samples = first.map((cells) => oneLine(unwrapCell(cells[index] ?? '')).slice(0, 120));
      return { key, heading, samples: isHidden ? [] : samples, guess: guesses[key]?.guess ?? null, remark };
    }),
    rowCount: data.length,
    mapping: remembered ? rememberedMapping(remembered, guesses, database) : mappingOf(guesses),
    isRemembered: remembered !== null,
    isOwn: list.own !== undefined,
    ...fieldsOfKind(kind),
    meetings: listMeetings(kind, list, database, enumsDe(createWords(database.office))),
  };
}

// A meeting may have been made or deleted since: such a column is guessed anew.
function rememberedMapping(
  fields: ReadonlyMap<number, string>,
  guesses: ListGuess,
  { meetings }: Database,
): ColumnMapping {
  return Object.fromEntries(
    [...fields].flatMap(([index, field]) => {
      const key = columnKey(index);
      const isGone = field.startsWith('meeting:') && !Object.hasOwn(meetings, field.slice('meeting:'.length));
      const now = isGone ? guesses[key]?.field : field;
      return now === undefined ? [] : [[key, now]];
    }),
  );
}
