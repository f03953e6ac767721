/** What the host can do; the window asks before it offers. A call without the capability is `capability-missing`. */
export interface Capabilities {
  readonly host: 'electron' | 'loopback';
  /** Open and save dialogs of the system. Without: files lie in one folder that the program names. */
  readonly nativeDialogs: boolean;
  /** Show an exported file in the file manager. */
  readonly revealInFolder: boolean;
  /** Put a picture on the system clipboard from the core; without, the window uses the browser's own clipboard. */
  readonly imageClipboard: boolean;
}
