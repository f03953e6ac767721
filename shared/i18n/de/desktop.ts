import type { Words } from '../words.ts';

/** German texts of the system's own menus and dialogs. */
export function desktopDe(_words: Words) {
  return {
    menu: {
      file: 'Datei',
      edit: 'Bearbeiten',
      view: 'Ansicht',
      help: 'Hilfe',
      quit: 'Beenden',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einfügen',
      selectAll: 'Alles auswählen',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      zoomReset: 'Normale Größe',
      fullScreen: 'Ganzer Bildschirm',
      about: 'Info',
    },
    dialogs: {
      dataFiles: 'Austauschwerk-Dateien',
      open: 'Datei öffnen',
      saveNew: 'Neue Datei speichern unter',
      exportFolder: 'Ordner für den Export wählen',
    },
    quit: {
      message: 'Die letzten Änderungen sind nicht gespeichert.',
      detail:
        'Auf dem Datenträger liegt die vorige gute Fassung. Bleiben Sie im Programm, um es noch einmal zu versuchen; beenden Sie, gehen die letzten Änderungen verloren.',
      stay: 'Im Programm bleiben',
      leave: 'Ohne Speichern beenden',
    },
    version: (version: string) => `Version ${version}`,
  };
}

/** The shape both languages fill. */
export type DesktopTexts = ReturnType<typeof desktopDe>;
