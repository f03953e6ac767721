/** A Chromium that can be started here. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it came from; `npm` has no windows and serves only without a display. */
  readonly source: 'environment' | 'playwright' | 'installed' | 'npm';
  /** Variables it needs beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}
