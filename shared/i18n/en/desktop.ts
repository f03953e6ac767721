import type { DesktopTexts } from '../de/desktop.ts';

/** English texts of the system's own menus and dialogs. */
export function desktopEn(): DesktopTexts {
  return {
    menu: {
      file: 'File',
      edit: 'Edit',
      view: 'View',
      help: 'Help',
      quit: 'Quit',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Actual size',
      fullScreen: 'Full screen',
      about: 'About',
    },
    dialogs: {
      dataFiles: 'Austauschwerk files',
      open: 'Open file',
      saveNew: 'Save new file as',
      exportFolder: 'Choose a folder for the output',
    },
    quit: {
      message: 'The last changes are not saved.',
      detail:
        'The previous good state is on the disk. Stay in the program to try again; if you quit, the last changes are lost.',
      stay: 'Stay in the program',
      leave: 'Quit without saving',
    },
    version: (version: string) => `Version ${version}`,
  };
}
