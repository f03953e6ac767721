import path from 'node:path';
import { deadlineCalendar } from '../../shared/documents/calendar/deadline-calendar.ts';
import { aboutList, buildList, exportedLists, type ExportedList } from '../../shared/documents/lists/build-list.ts';
import { deadlinesOf } from '../../shared/documents/lists/due-lists.ts';
import { listSource, withDay, type ListSource } from '../../shared/documents/lists/list-table.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { dayIn, isDay } from '../../shared/kernel/dates.ts';
import { listCsv } from '../core/export/lists/list-csv.ts';
import { listWorkbook } from '../core/export/lists/list-workbook.ts';
import { dataSaysNo, done, failed, wrongUsage, type CliCommand, type CliContext } from './command.ts';
import { findMeeting, meetingForRegistrations } from './find-meeting.ts';
import { readNamedFile } from './read-file.ts';
import { writeOutput } from './write-output.ts';

const endings = ['xlsx', 'csv', 'ics'] as const;
type Ending = (typeof endings)[number];

/** Writes a list for Excel, or deadlines for a calendar. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: `DATEI --out LISTE.xlsx|LISTE.csv|FRISTEN.ics [--kind ${exportedLists.join('|')}] [--meeting ID|TAG] [--as-of TAG]`,
  summary:
    'Schreibt eine Liste für Excel (kleine Zahlen von Personen verdeckt) oder die offenen Fristen mit Erinnerung für den Kalender.',
  options: {
    out: { type: 'string' },
    kind: { type: 'string' },
    meeting: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run(context) {
    const wish = readWish(context);
    if (typeof wish === 'string') return wrongUsage(wish);
    const read = await readNamedFile(context);
    if (read === null) return wrongUsage('Die DATEI fehlt.');
    if (!read.ok) return failed(read.error);
    const { database, stamp } = read.value;
    const wanted = context.option('meeting');
    const meeting = wanted === undefined ? null : findMeeting(database, wanted);
    if (meeting === undefined) {
      const message = `Es gibt keine Veranstaltung „${wanted ?? ''}“.`;
      const problem = { record: `meetings/${wanted ?? ''}`, field: 'id', code: 'missing-reference', message };
      return dataSaysNo({ ok: false, problems: [problem] }, message);
    }
    const source = listSource(
      { database, asOf: wish.asOf, isPast: wish.isPast, meeting },
      createCatalogue('de', database.office),
    );
    const made = await makeFile(wish, source, { revision: stamp.revision, context });
    const written = await writeOutput(wish.out, made.bytes);
    if (!written.ok) return failed(written.error);
    const { rows } = made;
    return done(
      { file: wish.out, kind: wish.kind, asOf: wish.asOf, rows, bytes: made.bytes.byteLength },
      `${wish.out}: ${source.texts.rows(rows)}`,
    );
  },
};

type Wish = ReturnType<typeof readWish> & object;

/** Reads what is wanted; a text says what is wrong with it. */
function readWish(context: CliContext) {
  const typed = context.option('out');
  if (typed === undefined) return '--out LISTE.xlsx, LISTE.csv oder FRISTEN.ics fehlt.';
  const ending = endings.find((each) => path.extname(typed).toLowerCase() === `.${each}`);
  if (ending === undefined) return `--out braucht eine Datei auf .xlsx, .csv oder .ics, nicht „${typed}“.`;
  const kind = context.option('kind') ?? (ending === 'ics' ? 'deadlines' : undefined);
  if (kind === undefined || !isKind(kind)) return `--kind braucht eines von: ${exportedLists.join(', ')}.`;
  if (ending === 'ics' && kind !== 'deadlines') return 'In einen Kalender kommen nur Fristen: --kind deadlines.';
  if (context.option('meeting') !== undefined && kind !== 'registrations') return meetingForRegistrations;
  const today = dayIn(context.ports.clock.now());
  const asOf = context.option('as-of') ?? today;
  if (!isDay(asOf)) return `--as-of braucht einen Tag wie 2026-11-22, nicht „${asOf}“.`;
  return { out: context.path(typed), ending, kind, asOf, today, isPast: asOf < today };
}

function isKind(text: string): text is ExportedList {
  return (exportedLists as readonly string[]).includes(text);
}

async function makeFile(
  { ending, kind, asOf, today }: { readonly ending: Ending; readonly kind: ExportedList } & Wish,
  source: ListSource,
  { revision, context }: { readonly revision: number; readonly context: CliContext },
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  if (ending === 'ics') {
    const open = deadlinesOf(source).filter(({ state }) => state === 'OPEN');
    const stampedAt = context.ports.clock.now();
    const text = deadlineCalendar(source.database, open, { catalogue: source.catalogue, revision, stampedAt });
    return { bytes: new TextEncoder().encode(text), rows: open.length };
  }
  const table = buildList(kind, source);
  const { texts, database } = source;
  const bytes =
    ending === 'csv'
      ? listCsv(withDay(table, { asOf, today, texts }))
      : await listWorkbook(table, { about: aboutList(table, source), texts, creator: database.office.name });
  return { bytes, rows: table.rows.length };
}
