import { formatLongDay, formatList, formatWeekday } from '../../i18n/format.ts';
import type { ScheduledItem } from '../../domain/programme/schedule.ts';
import type { AgendaItem, AgendaItemType } from '../../model/agenda-item.ts';
import { heading, paragraphs, type Block, type Section, type TimetableEntry, type TimetableRow } from '../blocks.ts';
import { clockText, type MeetingDaySchedule, type PackSource } from '../pack-source.ts';
import { nameWithInstitution, personMayBeNamed } from '../participants-of.ts';

const quietTypes: readonly AgendaItemType[] = ['ARRIVAL', 'BREAK', 'LUNCH'];

/** Writes the programme as a timetable per day; null where nothing is planned yet. */
export function programmePart(source: PackSource): Section | null {
  const { texts } = source;
  const planned = source.days.filter(({ schedule }) => schedule.rows.length > 0);
  if (planned.length === 0) return null;
  return {
    anchor: 'programm',
    layout: 'text',
    fillsPage: false,
    blocks: [
      { ...heading(1, texts.programme.heading), anchor: 'programm' },
      ...planned.flatMap((day) => dayBlocks(source, day)),
      ...paragraphs(texts.programme.changes, 'quiet'),
    ],
  };
}

function dayBlocks(source: PackSource, day: MeetingDaySchedule): Block[] {
  const { texts } = source;
  return [
    heading(2, texts.dayAndClock(formatWeekday(day.date), clockText(source, day))),
    {
      kind: 'timetable',
      caption: texts.programme.caption(formatLongDay(day.date)),
      labels: {
        time: texts.programme.time,
        item: texts.programme.item,
        room: texts.programme.room,
      },
      rows: timetableRows(source, day.schedule.rows),
    },
  ];
}

function timetableRows(source: PackSource, scheduled: readonly ScheduledItem[]): TimetableRow[] {
  return scheduled
    .filter(({ depth }) => depth === 0)
    .map((row) => ({
      ...entry(source, row),
      weight: quietTypes.includes(row.item.agendaItemType) ? 'quiet' : 'normal',
      parallel: scheduled.filter(({ item }) => item.parentId === row.item.id).map((child) => entry(source, child)),
    }));
}

/** Names an item; one without a title by its kind, a block by what runs in it. */
export function itemTitle({ agenda, texts, enums }: PackSource, item: AgendaItem): string {
  if (item.title.trim() !== '') return item.title;
  const columns = agenda.filter(({ parentId }) => parentId === item.id);
  if (columns.length < 2) return enums.agendaItemType[item.agendaItemType];
  const areWorkshops = columns.every(({ agendaItemType }) => agendaItemType === 'WORKSHOP');
  return areWorkshops ? texts.programme.parallelWorkshops : texts.programme.sideBySide;
}

function entry(source: PackSource, { item, start, end, lastsMinutes }: ScheduledItem): TimetableEntry {
  const { meeting, database, texts } = source;
  const speakers = item.speakerIds
    .filter((id) => personMayBeNamed(meeting, id))
    .flatMap((id) => database.contacts[id] ?? [])
    .map((person) => nameWithInstitution(database, meeting, person));
  const siteNames = item.siteIds.flatMap((id) => database.sites[id]?.shortName ?? []);
  const theme = meeting.themes.find(({ id }) => id === item.themeId);
  return {
    start,
    end: lastsMinutes === 0 ? '' : end,
    title: itemTitle(source, item),
    who: [item.who, formatList(speakers)].filter((part) => part !== '').join(' · '),
    sites: formatList(siteNames.filter((name) => !item.title.includes(name))),
    theme: theme ? texts.programme.theme(theme.label) : '',
    room: item.room,
    description: item.description,
  };
}
