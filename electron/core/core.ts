import type { AppState } from '../../shared/contract/document-state.ts';
import type { EventName, PayloadOf } from '../../shared/contract/events.ts';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Database } from '../../shared/model/database.ts';

/** The program without a window: owns the document and all files. One per process. */
export interface Core {
  /** Opens a data file by path; used by the shell (double click, command line) and the CLI, never by the window. */
  openPath(path: string, options?: { readonly readOnly: boolean }): Promise<Result<AppState, AppError>>;
  /** Answers a call of the contract. Inputs are parsed; unknown methods and bad inputs are answered, never thrown. */
  call(method: string, input: unknown): Promise<Result<unknown, AppError>>;
  on<Name extends EventName>(event: Name, listener: (payload: PayloadOf<Name>) => void): () => void;
  /** The open data and its revision; null: nothing is open. */
  document(): { readonly database: Database; readonly revision: number } | null;
  /** Writes what is not written, now; for blur, suspend and quit. */
  flush(): Promise<Result<null, AppError>>;
  /** Flushes, lets go of the file and closes the page renderer. */
  close(): Promise<void>;
}
