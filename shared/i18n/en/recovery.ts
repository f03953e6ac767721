import type { RecoveryTexts } from '../de/recovery.ts';

/** English texts: beginning without a file, and a file that cannot be opened. */
export function recoveryEn(): RecoveryTexts {
  return {
    welcome: {
      title: 'Welcome to Austauschwerk',
      text: 'Sites, meetings, meeting packs and charts in one file that belongs to you.',
      create: 'New office',
      createText: 'Begin with an empty file.',
      sample: 'Look at the sample',
      sampleText: 'An invented office with nine years of meetings.',
      open: 'Open file …',
      openText: 'Choose an existing file (.austausch).',
      recent: 'Recently opened',
      noRecent: 'The files you opened last appear here.',
      openedAt: (moment) => `opened on ${moment}`,
      filesLieIn: (folder) => `New files are kept in ${folder}.`,
      createTitle: 'New office',
      officeName: 'Name of the office',
      officeNameHint: 'It is printed on the meeting pack. You can change it later.',
      fileName: 'File name',
      fileNameDefault: 'Office',
      fileNameWrong: 'No file can have this name. Not possible are < > : " / \\ | ? * and names such as CON or NUL.',
      tooLong: 'This is too long. Please shorten the name.',
      sampleFileName: 'Sample',
      createConfirm: 'Create',
      private: 'All data stays in your file. The program sends nothing over the network.',
    },
    recovery: {
      windowTitle: 'File cannot be opened',
      file: 'File',
      folder: 'Folder',
      safeTitle: 'What is safe',
      safe: 'The program has changed nothing in the file and does not delete it.',
      snapshotsTitle: 'Backups of this file',
      snapshotsText:
        'Open an earlier state as a copy. The copy is put beside the file, the file itself stays as it is.',
      noSnapshots: 'There is no backup of this file on this computer.',
      openCopy: 'Open as a copy',
      openCopyOf: (moment) => `Open the state of ${moment} as a copy`,
      counts: (counts) =>
        [
          counts.sites === 1 ? '1 site' : `${counts.sites} sites`,
          counts.meetings === 1 ? '1 meeting' : `${counts.meetings} meetings`,
          counts.contacts === 1 ? '1 person' : `${counts.contacts} people`,
          counts.registrations === 1 ? '1 registration' : `${counts.registrations} registrations`,
        ].join(', '),
      reasons: {
        'session-start': 'when opened',
        hourly: 'while working',
        daily: 'state of the day',
        'before-migration': 'before a change of format',
        'before-restore': 'before opening a backup',
        'last-good': 'last good state',
      },
      problemsTitle: 'Faulty records',
      problem: (record, field, message) => `${record}, field ${field}: ${message}`,
      moreProblems: (count) => `and ${count} more`,
      retry: 'Try again',
      toStart: 'To the start page',
    },
  };
}
