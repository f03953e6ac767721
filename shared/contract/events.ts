import type { AppState, WirePatch } from './document-state.ts';

/** What a long job is doing: its pages are written, printed, or put on the disk. */
export type JobPhase = 'writing' | 'printing' | 'saving';

/** Everything the core tells the window unasked. */
export interface Events {
  /** The data has changed by one step from `revision - 1` to `revision`. */
  'document.changed': {
    readonly revision: number;
    readonly patches: readonly WirePatch[];
    readonly cause: 'command' | 'undo' | 'redo';
    readonly command: string;
  };
  /** Saved, saving, failed, read-only, opened, closed: the whole state, small. */
  'app.stateChanged': AppState;
  /** Another document is open now; everything known of the old one is void. */
  'document.replaced': { readonly revision: number };
  /** How far a job is that takes a while. */
  'job.progress': {
    readonly jobId: string;
    readonly phase: JobPhase;
    readonly done: number;
    readonly total: number;
  };
  /** Told by the transport, not by the core: the way to the core is lost, or there again. */
  'connection.changed': { readonly connected: boolean };
  /** Told by the shell, not by the core: the user has chosen an action, by its name, in the system's menu. */
  'menu.chosen': { readonly action: string };
}

export type EventName = keyof Events;
export type PayloadOf<Name extends EventName> = Events[Name];

/** Every event the core tells; a transport hands each of them on. */
export const eventNames = [
  'document.changed',
  'app.stateChanged',
  'document.replaced',
  'job.progress',
] as const satisfies readonly EventName[];
