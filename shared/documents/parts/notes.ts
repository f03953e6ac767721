import { heading, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';

/** Writes a page of lines, or the upper half of one that it shares. */
export function notesPart({ texts }: PackSource, room: 'page' | 'half'): Section {
  return {
    anchor: 'notizen',
    layout: 'text',
    fillsPage: room === 'page',
    blocks: [
      { ...heading(1, texts.notes.heading), anchor: 'notizen' },
      { kind: 'writing-space', label: '', lines: room === 'page' ? 20 : 9 },
    ],
  };
}
