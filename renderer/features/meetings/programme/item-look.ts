import type { AgendaItemType } from '../../../../shared/model/agenda-item.ts';

/** The colour family of an item's marker; the type's name always stands beside it. */
export type ItemLook = 'plenary' | 'talk' | 'site' | 'exchange' | 'rest' | 'frame';

const looks: Readonly<Record<AgendaItemType, ItemLook>> = {
  ARRIVAL: 'rest',
  WELCOME: 'frame',
  GREETING: 'frame',
  INTRODUCTIONS: 'plenary',
  OVERVIEW: 'talk',
  TALK: 'talk',
  SITE_PRESENTATION: 'site',
  EXCHANGE_PHASE: 'exchange',
  WORKSHOP: 'exchange',
  WORLD_CAFE: 'exchange',
  MARKETPLACE: 'exchange',
  PANEL: 'talk',
  REPORT_BACK: 'plenary',
  BREAK: 'rest',
  LUNCH: 'rest',
  FEEDBACK: 'plenary',
  OUTLOOK: 'frame',
  CLOSING: 'frame',
};

/** Gives the colour family of a type. */
export function lookOf(type: AgendaItemType): ItemLook {
  return looks[type];
}
