import type { Core } from '../core/core.ts';
import { createCore } from '../core/create-core.ts';
import type { Clock, CorePorts, Paths } from '../core/ports.ts';
import { fileLogger, systemClock, systemIdentity, systemRandomBytes } from '../core/node-surroundings.ts';
import { createLazyPages } from './lazy-pages.ts';
import { createOfferedFiles, type OfferedFiles } from './offered-files.ts';
import { createScriptedPlatform, type ScriptedAnswers } from './platform-scripted.ts';

/** Everything a loopback host is made of, not yet serving. */
export interface LoopbackHost {
  readonly core: Core;
  readonly offeredFiles: OfferedFiles;
  readonly answers: ScriptedAnswers;
}

/** Puts the ports of a plain Node process together: this machine's clock, its files, and a headless Chromium for pages. */
export function createNodePorts(options: {
  readonly paths: Paths;
  readonly appVersion: string;
  readonly rendererFolder: string;
  readonly clock?: Clock;
  readonly offeredFiles?: OfferedFiles;
  readonly answers?: ScriptedAnswers;
  readonly scriptsDialogs?: boolean;
}): CorePorts {
  return {
    clock: options.clock ?? systemClock,
    randomBytes: systemRandomBytes,
    logger: fileLogger(options.paths.userData),
    paths: options.paths,
    identity: systemIdentity(),
    appVersion: options.appVersion,
    platform: createScriptedPlatform({
      pages: createLazyPages(async () => (await import('./chromium.ts')).createPages(options.rendererFolder)),
      offeredFiles: options.offeredFiles ?? createOfferedFiles(),
      answers: options.answers ?? noAnswers(),
      scriptsDialogs: options.scriptsDialogs ?? false,
    }),
  };
}

/** Makes a core on a plain Node process, with the doors its server and its tests need. */
export function createLoopbackHost(options: {
  readonly paths: Paths;
  readonly appVersion: string;
  readonly rendererFolder: string;
  readonly clock?: Clock;
  readonly scriptsDialogs: boolean;
}): LoopbackHost {
  const offeredFiles = createOfferedFiles();
  const answers = noAnswers();
  return { core: createCore(createNodePorts({ ...options, offeredFiles, answers })), offeredFiles, answers };
}

function noAnswers(): ScriptedAnswers {
  return { dataFile: null, newDataFile: null, exportFolder: null };
}
