import type { RecycleBinTexts } from '../de/recycle-bin.ts';

/** English texts: the recycle bin. */
export function recycleBinEn(): RecycleBinTexts {
  return {
    title: 'Recycle bin',
    subtitle: 'What was deleted stays here until you restore it or delete it for good.',
    columns: { title: 'Name', kind: 'Kind', removedAt: 'Deleted on' },
    untitled: '(no name)',
    restore: 'Restore',
    remove: 'Delete for good …',
    removeTitle: (count) =>
      count === 1 ? 'Delete this entry for good?' : `Delete ${count.toLocaleString('en-GB')} entries for good?`,
    removeText: 'After that only undo can bring it back, as long as the program stays open.',
    removeConfirm: 'Delete for good',
    restored: (titles, alongCount) =>
      alongCount === 0
        ? `Restored: ${titles}`
        : `Restored: ${titles}, with ${alongCount === 1 ? 'one entry' : `${String(alongCount)} entries`} it belongs to`,
    many: (count) => `${count.toLocaleString('en-GB')} entries`,
    cannotRestore:
      'This cannot be restored: it belongs to something that was deleted for good. It stays in the recycle bin, and nothing else has changed.',
    emptyTitle: 'The recycle bin is empty',
    emptyText: 'Deleted sites, people, meetings and everything else can be found here again.',
  };
}
