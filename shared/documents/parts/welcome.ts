import { heading, paragraphs, type Block, type Section } from '../blocks.ts';
import { dateText, type PackSource } from '../pack-source.ts';
import { whenAndWhere } from './cover.ts';

/** Writes the welcome page: the office's own words, or standard ones, and how to get there. */
export function welcomePart(source: PackSource): Section {
  const { meeting, texts } = source;
  const { venue } = meeting;
  const ownWords = meeting.welcomeText.trim();
  return {
    anchor: 'willkommen',
    layout: 'text',
    fillsPage: false,
    blocks: [
      { ...heading(1, texts.welcome.heading), anchor: 'willkommen' },
      ...(ownWords === ''
        ? [
            ...paragraphs(texts.welcome.salutation, 'lead'),
            ...paragraphs(texts.welcome.standard(meeting.title, dateText(source), venue.city), 'lead'),
          ]
        : paragraphs(ownWords, 'lead')),
      ...paragraphs(source.database.office.name),
      ...glance(source),
      ...titled(texts.welcome.directions, venue.directions),
      ...titled(texts.welcome.access, venue.accessNotes),
    ],
  };
}

function glance(source: PackSource): Block[] {
  return [heading(3, source.texts.welcome.glance), { kind: 'facts', facts: whenAndWhere(source) }];
}

function titled(title: string, text: string) {
  return text.trim() === '' ? [] : [heading(3, title), ...paragraphs(text)];
}
