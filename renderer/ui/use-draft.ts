import { useState, type KeyboardEvent } from 'react';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { CommitOutcome } from './field-problem.ts';

interface DraftOptions<Value> {
  /** The stored value as the field shows it. */
  readonly text: string;
  /** Reads what was typed; a string is the problem that keeps it in the field. */
  readonly parse: (text: string) => { readonly value: Value } | { readonly problem: string };
  readonly isSame: (value: Value) => boolean;
  readonly onCommit: (value: Value) => CommitOutcome;
  readonly problemText: (error: AppError) => string | undefined;
  /** Enter ends a line instead of committing. */
  readonly isMultiline?: boolean;
}

/** What a field needs to hold a text until it is accepted. */
export interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
  readonly isDirty: boolean;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps what is typed apart from the stored value: blur and Enter accept it, Esc restores; a refused text stays with its reason. */
export function useDraft<Value>(options: DraftOptions<Value>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();

  async function commit(): Promise<void> {
    if (draft === null) return;
    const parsed = options.parse(draft);
    if ('problem' in parsed) return setProblem(parsed.problem);
    setProblem(undefined);
    if (options.isSame(parsed.value)) return setDraft(null);
    const outcome = await options.onCommit(parsed.value);
    if (outcome && !outcome.ok) return setProblem(options.problemText(outcome.error));
    // Only what was accepted leaves the field; what the user has typed meanwhile stays.
    setDraft((now) => (now === draft ? null : now));
  }

  function restore(): void {
    setDraft(null);
    setProblem(undefined);
  }

  return {
    text: draft ?? options.text,
    problem,
    isDirty: draft !== null,
    type: setDraft,
    commit: () => void commit(),
    onKeyDown: (event) => {
      if (event.key === 'Enter' && (!options.isMultiline || event.ctrlKey)) void commit();
      if (event.key === 'Escape' && draft !== null) {
        // The smallest thing first: the dialog around the field stays open.
        event.preventDefault();
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        restore();
      }
    },
  };
}
