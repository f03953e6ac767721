import type { Capabilities } from '../../shared/contract/capabilities.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import type { RandomBytes } from '../../shared/kernel/ids.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { PictureSpec } from '../../shared/documents/charts/picture-spec.ts';

/** The time of day, and a clock that never jumps. */
export interface Clock {
  readonly now: () => Instant;
  /** Milliseconds since some fixed moment; never goes back. */
  readonly monotonicMs: () => number;
}

/** Writes what went wrong for support: ids and codes, never names or texts of records. */
export interface Logger {
  readonly info: (event: string, details?: Readonly<Record<string, string | number>>) => void;
  readonly error: (event: string, cause: unknown) => void;
}

/** Where the program keeps what is not the data file. Absolute paths. */
export interface Paths {
  /** Snapshots, recent files, settings. */
  readonly userData: string;
  /** Where new data files are made when nobody chooses. */
  readonly documents: string;
  /** Where exports go when nobody chooses. */
  readonly exports: string;
}

/** Who sits at the program: shown to others who open the same file. */
export interface Identity {
  readonly displayName: string;
  readonly machine: string;
}

/** Turns pages into bytes: a hidden Electron window, or a headless Chromium. Calls may run one after another. */
export interface PageRenderer {
  /**
   * Prints a complete HTML document (its own styles, fonts and pictures inside, nothing loaded) as a tagged, outlined PDF;
   * paper size and margins come from its `@page` rules. A signal that is called off ends the print as `cancelled`.
   */
  printPdf(html: string, signal?: AbortSignal): Promise<Result<Uint8Array, AppError>>;
  /** Draws a chart or a map with the window's own component at a fixed size in CSS pixels; PNG is `scale` times as large. */
  drawChart(
    spec: PictureSpec,
    picture: {
      readonly format: 'svg' | 'png';
      readonly widthPx: number;
      readonly heightPx: number;
      readonly scale: number;
    },
  ): Promise<Result<Uint8Array, AppError>>;
  close(): Promise<void>;
}

/** What the surroundings can do; see `capabilities` for what is missing on this host. */
export interface Platform {
  readonly capabilities: Capabilities;
  readonly pages: PageRenderer;
  /** Asks for a data file to open; null: the user cancelled. */
  chooseDataFile(): Promise<string | null>;
  /** Asks where to make a new data file; null: the user cancelled. */
  chooseNewDataFile(suggestedName: string): Promise<string | null>;
  /** Asks for a folder for exported files; null: the user cancelled. */
  chooseExportFolder(): Promise<string | null>;
  reveal(path: string): Promise<void>;
  /** Opens a file with the system's program for it; returns an address instead where the host can only serve it. */
  openFile(path: string): Promise<string | null>;
  writeImageToClipboard(png: Uint8Array): Promise<void>;
}

/** Everything the core needs from outside. */
export interface CorePorts {
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
  readonly logger: Logger;
  readonly paths: Paths;
  readonly identity: Identity;
  readonly platform: Platform;
  readonly appVersion: string;
}
