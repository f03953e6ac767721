import type { ImportRunsTexts } from '../de/import-runs.ts';

/** English texts: the imports that were made, and taking one back. */
export const importRunsEn: ImportRunsTexts = {
  title: 'Earlier imports',
  description: 'Each import can be taken back as a whole, even days later.',
  empty: 'No list has been taken over yet.',
  columns: { when: 'When', file: 'List', kind: 'Kind', counts: 'Result', state: 'State' },
  created: (count) => `${count.toLocaleString('en-GB')} new`,
  updated: (count) => `${count.toLocaleString('en-GB')} changed`,
  undo: 'Take back the import …',
  undoOf: (file, when) => `Take back the import “${file}” of ${when}`,
  undoneAt: (when) => `taken back on ${when}`,
  tooOld: 'stays: what it changed is no longer on record',
  more: (count) => `Show all ${count.toLocaleString('en-GB')}`,
  dialog: {
    title: 'Take the import back?',
    what: (file, when) => `“${file}”, imported on ${when}. This would happen:`,
    removed: (removed) => `What the import added is deleted: ${removed}.`,
    reset: (reset, fields) =>
      `${fields === 1 ? '1 field gets' : `${fields.toLocaleString('en-GB')} fields get`} back what was there before: ${reset}.`,
    kept: {
      changed: (kept) => `What has been changed since stays: ${kept}.`,
      used: (kept) => `What other records need stays: ${kept}.`,
      rule: (kept) => `What would no longer fit the other data as it was before stays: ${kept}.`,
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
