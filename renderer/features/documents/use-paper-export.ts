import { useState } from 'react';
import type { DocumentRequest, ExportDone } from '../../../shared/contract/methods.ts';
import { useHost } from '../../state/use-host.ts';
import { useToast } from '../../ui/toast.tsx';

/** Making the file of a paper. */
export interface PaperExport {
  readonly isRunning: boolean;
  /** The last finished export; null: none yet. */
  readonly done: ExportDone | null;
  readonly start: (request: DocumentRequest) => Promise<void>;
}

/** Makes the file of a paper and keeps what came of it. */
export function usePaperExport(): PaperExport {
  const host = useHost();
  const toast = useToast();
  const [isRunning, setIsRunning] = useState(false);
  const [done, setDone] = useState<ExportDone | null>(null);
  const start = async (request: DocumentRequest): Promise<void> => {
    setIsRunning(true);
    const outcome = await host.call('export.document', request);
    setIsRunning(false);
    if (outcome.ok) setDone(outcome.value);
    else toast.problem(outcome.error);
  };
  return { isRunning, done, start };
}
