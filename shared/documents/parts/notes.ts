import { heading, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';

/** Writes a page of lines. */
export function notesPart({ texts }: PackSource): Section {
  return {
    anchor: 'notizen',
    layout: 'text',
    fillsPage: true,
    blocks: [
      { ...heading(1, texts.notes.heading), anchor: 'notizen' },
      { kind: 'writing-space', label: '', lines: 20 },
    ],
  };
}
