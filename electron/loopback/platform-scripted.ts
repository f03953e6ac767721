import type { PageRenderer, Platform } from '../core/ports.ts';
import type { OfferedFiles } from './offered-files.ts';

/** What the next dialogs answer; set by tests through the control door, never by the window. */
export interface ScriptedAnswers {
  dataFile: string | null;
  newDataFile: string | null;
  exportFolder: string | null;
}

/** A platform without a desktop: dialogs answer what was scripted, files are opened by an address of this host. */
export function createScriptedPlatform(options: {
  readonly pages: PageRenderer;
  readonly offeredFiles: OfferedFiles;
  readonly answers: ScriptedAnswers;
  /** True only under a test that scripts the answers: then the window offers its dialogs. */
  readonly scriptsDialogs: boolean;
}): Platform {
  const { answers } = options;
  return {
    capabilities: {
      host: 'loopback',
      nativeDialogs: options.scriptsDialogs,
      revealInFolder: false,
      imageClipboard: false,
    },
    pages: options.pages,
    chooseDataFile: () => Promise.resolve(answers.dataFile),
    chooseNewDataFile: () => Promise.resolve(answers.newDataFile),
    chooseExportFolder: () => Promise.resolve(answers.exportFolder),
    reveal: () => Promise.resolve(),
    openFile: (file) => Promise.resolve(options.offeredFiles.offer(file)),
    writeImageToClipboard: () => Promise.resolve(),
  };
}
