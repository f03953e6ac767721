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
    const items = listItems(kind, { database: read.value.database, asOf, meeting });
    const name = context.option('view');
    if (name !== undefined) {
      const viewed = itemsInView(items, kind, { database: read.value.database, day: { asOf, today }, name });
      if (!viewed.ok) return wrongUsage(viewed.error);
      return done({ kind, asOf, view: name, items: viewed.value }, viewed.value.map(lineOf).join('\n'));
    }
    return done({ kind, asOf, items }, items.map(lineOf).join('\n'));
  },
};

function isKind(text: string): text is ListKind {
  return (listKinds as readonly string[]).includes(text);
}

function lineOf(item: Readonly<Record<string, unknown>>): string {
  return Object.entries(item)
    .filter(([key, value]) => key !== 'id' && !key.endsWith('Id') && isShort(value))
    .map(([, value]) => String(value))
    .join(' · ');
}

function isShort(value: unknown): boolean {
  return (typeof value === 'string' && value !== '' && value.length < 80) || typeof value === 'number';
}
