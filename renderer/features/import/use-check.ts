import { useRef, useState } from 'react';
import type { ImportDecisions } from '../../../shared/domain/import/import-decision.ts';
import type { ImportPreview } from '../../../shared/domain/import/import-preview.ts';
import { useHost } from '../../state/use-host.ts';
import { useToast } from '../../ui/toast.tsx';
import type { Mapping } from './import-stage.ts';

/** A dry run that follows the decisions made about its rows. */
export interface Check {
  readonly preview: ImportPreview;
  readonly decisions: ImportDecisions;
  /** The dry run does not yet show the last decision. */
  readonly isChecking: boolean;
  readonly decide: (decisions: ImportDecisions) => void;
}

/** Keeps a dry run in step with the decisions; while one is under way, only the latest that waits is asked for. */
export function useCheck(
  list: { readonly listId: string; readonly mapping: Mapping },
  first: { readonly preview: ImportPreview; readonly decisions: ImportDecisions },
): Check {
  const host = useHost();
  const toast = useToast();
  const [preview, setPreview] = useState(first.preview);
  const [decisions, setDecisions] = useState(first.decisions);
  const [isChecking, setChecking] = useState(false);
  const waiting = useRef<ImportDecisions | null>(null);
  const isAsking = useRef(false);

  const ask = async (): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    setChecking(true);
    while (waiting.current !== null) {
      const asked = waiting.current;
      waiting.current = null;
      const outcome = await host.call('import.preview', { ...list, decisions: asked });
      if (outcome.ok) setPreview(outcome.value);
      else toast.problem(outcome.error);
    }
    isAsking.current = false;
    setChecking(false);
  };
  const decide = (next: ImportDecisions): void => {
    setDecisions(next);
    waiting.current = next;
    void ask();
  };
  return { preview, decisions, isChecking, decide };
}
