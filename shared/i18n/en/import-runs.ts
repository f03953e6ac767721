import type { ImportRunsTexts } from '../de/import-runs.ts';

/** English texts: the imports that were made, and taking one back. */
export const importRunsEn: ImportRunsTexts = {
  title: 'Earlier imports',
  description: 'Each import can be taken back as a whole, even days later.',
  empty: 'No list has been taken over yet.',
  columns: { when: 'When', file: 'File', kind: 'Kind', counts: 'Result', state: 'State' },
  counts: (created, updated) => `${created.toLocaleString('en-GB')} new, ${updated.toLocaleString('en-GB')} changed`,
  undo: 'Take back the import …',
  undoOf: (file, when) => `Take back the import “${file}” of ${when}`,
  undoneAt: (when) => `taken back on ${when}`,
  tooOld: 'stays: what it changed is no longer on record',
  more: (count) => `Show all ${count.toLocaleString('en-GB')}`,
  dialog: {
    title: 'Take the import back?',
    what: (file, when) => `“${file}”, imported on ${when}. This would happen:`,
    removed: (count) => `${records(count)} that the import added ${count === 1 ? 'is' : 'are'} deleted.`,
    reset: (count) =>
      count === 1
        ? '1 field gets back what it held before.'
        : `${count.toLocaleString('en-GB')} fields get back what they held before.`,
    kept: {
      changed: (count) => `${records(count)} ${stay(count)} because of changes made since.`,
      used: (count) => `${records(count)} ${stay(count)} because other records need ${count === 1 ? 'it' : 'them'}.`,
      rule: (count) => `${records(count)} ${stay(count)} because what was there before no longer fits the other data.`,
    },
    gone: (count) => `${records(count)} ${count === 1 ? 'has' : 'have'} been deleted since.`,
    andMore: (count) => `and ${count.toLocaleString('en-GB')} more`,
    nothing: 'There is nothing left to take back.',
    step: 'This is one step and can be undone.',
    confirm: 'Take back the import',
  },
  done: 'The import has been taken back.',
};

function records(count: number): string {
  return count === 1 ? '1 record' : `${count.toLocaleString('en-GB')} records`;
}

function stay(count: number): string {
  return count === 1 ? 'stays' : 'stay';
}
