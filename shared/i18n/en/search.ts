import type { SearchTexts } from '../de/search.ts';

/** English texts: search. */
export function searchEn(): SearchTexts {
  return {
    title: 'Search',
    label: 'Search everything',
    placeholder: 'Sites, people, meetings, commands …',
    paletteTitle: 'Search and commands',
    kinds: {
      site: 'Site',
      contact: 'Person',
      organisation: 'Organisation',
      meeting: 'Meeting',
      agendaItem: 'Programme item',
      followUp: 'Task',
      action: 'Command',
    },
    groups: {
      site: 'Sites',
      contact: 'People',
      organisation: 'Organisations',
      meeting: 'Meetings',
      agendaItem: 'Programme items',
      followUp: 'Tasks',
      action: 'Commands',
    },
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    none: (typed) => `Nothing found for “${typed}”`,
    noneText: 'Check the spelling. Umlauts and one typo do no harm.',
    hint: 'Type a name, a place or a command.',
    keysHint: '↑ ↓ choose, Enter open, Esc close',
  };
}
