import { heading, type ContentsEntry, type Section } from '../blocks.ts';
import type { PackSource } from '../pack-source.ts';

/** Writes the contents list of what follows. */
export function contentsPart({ texts }: PackSource, entries: readonly ContentsEntry[]): Section {
  return {
    anchor: 'inhalt',
    layout: 'text',
    fillsPage: false,
    blocks: [
      { ...heading(1, texts.contents), anchor: 'inhalt' },
      { kind: 'contents', entries },
    ],
  };
}
