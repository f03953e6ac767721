import { minutesOf, timeOfMinutes, type Time } from '../../kernel/dates.ts';
import type { AgendaItem, AgendaItemType } from '../../model/agenda-item.ts';
import { siblingsOf } from './arrange.ts';
import { sideBySide } from './blocks.ts';

/** One slot of a template, with what runs side by side under it. */
export interface TemplateSlot {
  readonly agendaItemType: AgendaItemType;
  readonly title: string;
  readonly durationMinutes: number;
  readonly lockedStart: Time | null;
  readonly dayIndex: number;
  readonly description: string;
  readonly internalNote: string;
  readonly room: string;
  readonly children: readonly TemplateSlot[];
}

/** Titles of the built-in template, from the catalogue; the template itself holds no words. */
export type ExchangeDayTitles = Readonly<Record<(typeof exchangeDay)[number]['key'], string>>;

const exchangeDay = [
  { key: 'arrival', agendaItemType: 'ARRIVAL', durationMinutes: 30 },
  { key: 'welcome', agendaItemType: 'WELCOME', durationMinutes: 15 },
  { key: 'introductions', agendaItemType: 'INTRODUCTIONS', durationMinutes: 20 },
  { key: 'overview', agendaItemType: 'OVERVIEW', durationMinutes: 25 },
  { key: 'firstBreak', agendaItemType: 'BREAK', durationMinutes: 15 },
  { key: 'firstExchange', agendaItemType: 'EXCHANGE_PHASE', durationMinutes: 75 },
  { key: 'lunch', agendaItemType: 'LUNCH', durationMinutes: 60 },
  { key: 'secondExchange', agendaItemType: 'EXCHANGE_PHASE', durationMinutes: 75 },
  { key: 'secondBreak', agendaItemType: 'BREAK', durationMinutes: 15 },
  { key: 'outlook', agendaItemType: 'OUTLOOK', durationMinutes: 20 },
  { key: 'closing', agendaItemType: 'CLOSING', durationMinutes: 10 },
] as const satisfies readonly { key: string; agendaItemType: AgendaItemType; durationMinutes: number }[];

/** An exchange of one day: welcome, overview, two exchange phases around a lunch whose start is locked. */
export function exchangeDaySlots(dayStart: Time, titles: ExchangeDayTitles): TemplateSlot[] {
  let minutes = minutesOf(dayStart);
  return exchangeDay.map(({ key, agendaItemType, durationMinutes }) => {
    const lockedStart = agendaItemType === 'LUNCH' ? timeOfMinutes(minutes) : null;
    minutes += durationMinutes;
    return { ...emptySlot, agendaItemType, title: titles[key], durationMinutes, lockedStart };
  });
}

/** The programme of an earlier meeting as a template: order, durations and locks, without people, sites and questions. */
export function slotsLike(stored: readonly AgendaItem[]): TemplateSlot[] {
  const agenda = sideBySide(stored);
  const days = [...new Set(agenda.map((item) => item.dayIndex))].sort((left, right) => left - right);
  return days.flatMap((dayIndex) =>
    siblingsOf(agenda, { dayIndex, parentId: null }).map((item) => ({
      ...slotLike(item),
      children: siblingsOf(agenda, { dayIndex, parentId: item.id }).map(slotLike),
    })),
  );
}

const emptySlot = { dayIndex: 0, description: '', internalNote: '', room: '', children: [] };

function slotLike(item: AgendaItem): TemplateSlot {
  const { agendaItemType, title, durationMinutes, lockedStart, dayIndex, description, internalNote, room } = item;
  return {
    agendaItemType,
    title,
    durationMinutes,
    lockedStart,
    dayIndex,
    description,
    internalNote,
    room,
    children: [],
  };
}
