import { heading, paragraphs, type Block, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';
import { participantsOf } from '../participants-of.ts';

/** Writes the list of those who take part and have agreed to be listed; null where nobody is registered. */
export function participantsPart(source: PackSource): Section | null {
  const { texts } = source;
  const { listed, notListed, notAsked } = participantsOf(source.database, source.meeting);
  if (listed.length + notListed === 0) return null;
  const table: Block = {
    kind: 'table',
    caption: texts.participants.caption,
    density: 'normal',
    columns: [
      { label: texts.participants.name, share: 30 },
      { label: texts.participants.jobFunction, share: 30 },
      { label: texts.participants.from, share: 40 },
    ],
    rows: listed.map((person) => [person.name, person.jobFunction, person.from]),
  };
  return {
    anchor: 'teilnahme',
    layout: 'text',
    fillsPage: false,
    blocks: [
      { ...heading(1, texts.participants.heading), anchor: 'teilnahme' },
      ...(listed.length === 0 ? [] : [...paragraphs(texts.participants.listed(listed.length), 'quiet'), table]),
      ...(notListed === 0
        ? []
        : paragraphs(texts.participants.notListed({ count: notListed, notAsked, beside: listed.length }), 'quiet')),
    ],
  };
}
