import { assertNever } from '../kernel/assert.ts';
import type { Block, Section, TimetableEntry } from './blocks.ts';

/**
 * Guesses how many pages a section takes. A right guess saves a second print; a wrong one costs nothing but that print,
 * because the numbers in a contents list are verified.
 */
export function expectedPages(section: Section): number {
  if (section.layout !== 'text') return 1;
  const height = section.blocks.reduce((sum, block) => sum + blockHeight(block), 0);
  return Math.max(1, Math.ceil(height / pageHeight));
}

// Millimetres, measured on the printed paper; see pack-style.ts.
const pageHeight = 246;
const textLine = 5.4;

function blockHeight(block: Block): number {
  switch (block.kind) {
    case 'cover':
      return pageHeight;
    case 'heading':
      return block.level === 1 ? 20 : 12;
    case 'paragraph':
      return lines(block.text, 95) * textLine + 3;
    case 'facts':
      return (Math.ceil(block.facts.length / 2) + 1) * 13;
    case 'list':
      return block.items.reduce((sum, item) => sum + lines(item, 90) * textLine, 0);
    case 'table':
      return (
        9 +
        block.rows.reduce(
          (sum, row) =>
            sum +
            rowHeight(
              block.columns.map(({ share }) => share),
              row,
            ),
          0,
        )
      );
    case 'timetable':
      return 8 + block.rows.reduce((sum, row) => sum + entryHeight(row) + parallelHeight(row.parallel), 0);
    case 'figure':
      return 100;
    case 'highlight':
      return lines(block.text, 80) * 6 + 16;
    case 'question':
      return lines(block.text, 80) * 6 + block.lines * 9 + 8;
    case 'writing-space':
      return block.lines * 9;
    case 'contents':
      return block.entries.length * 8;
    case 'fact-sheet':
      return pageHeight;
    case 'people':
      return Math.ceil(block.people.length / 2) * 26;
    default:
      return assertNever(block);
  }
}

function rowHeight(shares: readonly number[], row: readonly string[]): number {
  const tallest = Math.max(
    1,
    ...row.map((cell, index) => lines(cell, Math.floor(((shares[index] ?? 30) / 100) * 105))),
  );
  return 2.8 + tallest * 4.7;
}

function entryHeight(entry: TimetableEntry): number {
  const notes = [entry.who, entry.sites, entry.theme].filter((text) => text !== '').length;
  return (
    7 + lines(entry.title, 75) * 5.4 + notes * 4.9 + (entry.description === '' ? 0 : lines(entry.description, 85) * 4.9)
  );
}

function parallelHeight(entries: readonly TimetableEntry[]): number {
  return entries.length === 0 ? 0 : Math.max(...entries.map(entryHeight)) + 8;
}

function lines(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / Math.max(1, perLine))), 0);
}
