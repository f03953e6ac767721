import { buildList } from '../../shared/documents/lists/build-list.ts';
import { listSource, type ListTable } from '../../shared/documents/lists/list-table.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import { dayIn, isDay } from '../../shared/kernel/dates.ts';
import { dataSaysNo, done, failed, wrongUsage, type CliCommand } from './command.ts';
import { findMeeting, meetingForRegistrations } from './find-meeting.ts';
import { itemsInView } from './lists/items-in-view.ts';
import { listItems, listKinds, type ListKind } from './lists/list-items.ts';
import { readNamedFile } from './read-file.ts';

/** Lists records with names for references and the values valid on a day. */
export const listCommand: CliCommand = {
  name: 'list',
  usage: `DATEI --kind ${listKinds.join('|')} [--meeting ID|TAG] [--view NAME] [--as-of TAG]`,
  summary: 'Listet Einträge einer Datendatei, mit den Werten, die am Stichtag gelten.',
  options: {
    kind: { type: 'string' },
    meeting: { type: 'string' },
    view: { type: 'string' },
    'as-of': { type: 'string' },
  },
  async run(context) {
    const kind = context.option('kind');
    if (kind === undefined || !isKind(kind)) return wrongUsage(`--kind braucht eines von: ${listKinds.join(', ')}.`);
    const wanted = context.option('meeting');
    if (wanted !== undefined && kind !== 'registrations') return wrongUsage(meetingForRegistrations);
    const today = dayIn(context.ports.clock.now());
    const asOf = context.option('as-of') ?? today;
    if (!isDay(asOf)) return wrongUsage(`--as-of braucht einen Tag wie 2026-11-22, nicht „${asOf}“.`);
    const read = await readNamedFile(context);
    if (read === null) return wrongUsage('Welche Datei? list DATEI --kind …');
    if (!read.ok) return failed(read.error);
    const meeting = wanted === undefined ? null : findMeeting(read.value.database, wanted);
    if (meeting === undefined) {
      const message = `Es gibt keine Veranstaltung „${wanted ?? ''}“.`;
      const problem = { record: `meetings/${wanted ?? ''}`, field: 'id', code: 'missing-reference', message };
      return dataSaysNo({ ok: false, problems: [problem] }, message);
    }
    const { database } = read.value;
    const source = listSource(
      { database, asOf, isPast: asOf < today, meeting },
      createCatalogue('de', database.office),
    );
    const items = listItems(kind, source);
    const table = buildList(kind, source);
    const name = context.option('view');
    if (name === undefined) return done({ kind, asOf, items }, linesOf(table, source.texts.columns.id).join('\n'));
    const viewed = itemsInView(items, kind, { database, day: { asOf, today }, name });
    if (!viewed.ok) return wrongUsage(viewed.error);
    const ids = viewed.value.map((item) => String(item['id']));
    return done(
      { kind, asOf, view: name, items: viewed.value },
      linesOf(table, source.texts.columns.id, ids).join('\n'),
    );
  },
};

function isKind(text: string): text is ListKind {
  return (listKinds as readonly string[]).includes(text);
}

/** Says each row in a line, in the words of the exported list: no codes, no identifiers; `ids` chooses and orders the rows. */
function linesOf({ columns, rows }: ListTable, idHeading: string, ids?: readonly string[]): string[] {
  const idAt = columns.findIndex(({ heading }) => heading === idHeading);
  const byId = new Map(rows.map((row) => [row[idAt], row]));
  const shown = ids === undefined ? rows : ids.flatMap((id) => [byId.get(id) ?? []]);
  return shown.map((row) =>
    row
      .filter((cell, at) => at !== idAt && cell !== null && cell !== '')
      .map((cell) => (typeof cell === 'string' && isDay(cell) ? formatDay(cell) : String(cell)))
      .join(' · '),
  );
}
