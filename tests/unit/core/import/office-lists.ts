import { commands, type CommandName } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { importCommandOf } from '../../../../shared/domain/import/commands.ts';
import type { ColumnMapping, HeadedList } from '../../../../shared/domain/import/headed-list.ts';
import type { ImportDecisions } from '../../../../shared/domain/import/import-decision.ts';
import type { ListKind } from '../../../../shared/domain/import/list-kind.ts';
import { guessList, mappingOf, planList } from '../../../../shared/domain/import/list-plan.ts';
import type { ListRow } from '../../../../shared/domain/import/list-rules.ts';
import type { ListPlan } from '../../../../shared/domain/import/plan-rows.ts';
import { enumsDe } from '../../../../shared/i18n/de/enums.ts';
import { createWords } from '../../../../shared/i18n/words.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { blankMeeting } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { apply, emptyOffice, fixture, list, plan } from './lists.ts';

const now = instant('2026-11-22T08:00:00Z');
const today = day('2026-11-22');

/** An office with the 31 sites of the list in the fixtures, and a meeting on each of some days (id: `m` and the day). */
export async function officeWithSites(days: readonly string[] = []): Promise<Database> {
  const empty = emptyOffice();
  const { database } = apply(empty, plan(empty, await list(fixture('standorte-2026-10.csv'))));
  const meetings = days.map((date): Meeting => {
    const id = `m${date}` as Meeting['id']; // made for the test
    return { ...blankMeeting(`Austauschtreffen ${date}`, day(date)), id, agenda: {}, registrations: {} };
  });
  return { ...database, meetings: Object.fromEntries(meetings.map((meeting) => [meeting.id, meeting])) };
}

/** Fields by heading, as guessed. */
export function guessed(kind: ListKind, from: HeadedList, database: Database): Record<string, string> {
  const guess = guessList(kind, from, database);
  return Object.fromEntries(
    from.headings.flatMap((heading, index) => {
      const field = guess[`c${String(index)}`]?.field;
      return field === undefined ? [] : [[heading, field]];
    }),
  );
}

/** Plans a list of any kind with the guessed mapping. */
export function planned(
  kind: ListKind,
  database: Database,
  from: HeadedList,
  more: { readonly meetingId?: string; readonly decisions?: ImportDecisions; readonly mapping?: ColumnMapping } = {},
): ListPlan<ListRow> {
  const { meetingId = null, decisions = {} } = more;
  const labels = enumsDe(createWords(database.office));
  const mapping = more.mapping ?? mappingOf(guessList(kind, from, database));
  return planList(kind, database, from, { mapping, decisions, today, now, labels, meetingId });
}

let runs = 0;

/** Takes a planned list of any kind over. */
export function taken(
  kind: ListKind,
  database: Database,
  planOf: ListPlan<ListRow>,
  meetingId: string | null = null,
): { readonly database: Database; readonly output: unknown } {
  runs += 1;
  const run = runs;
  let count = 0;
  const newId = (): string => `run${String(run)}-${String((count += 1))}`;
  const name: CommandName = importCommandOf[kind];
  const input = { fileName: 'liste', meetingId, rows: planOf.decided };
  // The rows of a plan are those of its kind, which is the kind of the command.
  const done = runCommand(database, commands[name] as never, input, { now, today, newId });
  return unwrap(done, 'the rows can be taken');
}
