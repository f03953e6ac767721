import { useEffect, useRef, useState } from 'react';
import type { PayloadOf } from '../../../shared/contract/events.ts';
import type { ExportDone, ProfilesRequest } from '../../../shared/contract/methods.ts';
import { useHost } from '../../state/use-host.ts';
import { useToast } from '../../ui/toast.tsx';

type Progress = PayloadOf<'job.progress'>;

/** Making Steckbriefe or forms: how far it is, how it is called off, what came of it. */
export interface ProfilesJob {
  readonly isRunning: boolean;
  /** Null: nothing is told yet. */
  readonly progress: Progress | null;
  readonly outcome: { readonly kind: 'done'; readonly done: ExportDone } | { readonly kind: 'cancelled' } | null;
  readonly start: (wish: Omit<ProfilesRequest, 'jobId'>) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one job at a time; leaving the page calls it off. */
export function useProfilesJob(): ProfilesJob {
  const host = useHost();
  const toast = useToast();
  const jobId = useRef<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<ProfilesJob['outcome']>(null);

  useEffect(() => {
    const stop = host.on('job.progress', (told) => {
      if (told.jobId === jobId.current) setProgress(told);
    });
    return () => {
      stop();
      if (jobId.current !== null) void host.call('job.cancel', { jobId: jobId.current });
    };
  }, [host]);

  const start = async (wish: Omit<ProfilesRequest, 'jobId'>): Promise<void> => {
    const id = `profiles-${crypto.randomUUID()}`;
    jobId.current = id;
    setRunning(true);
    setProgress(null);
    setOutcome(null);
    const made = await host.call('export.profiles', { ...wish, jobId: id });
    jobId.current = null;
    setRunning(false);
    if (made.ok) setOutcome({ kind: 'done', done: made.value });
    else if (made.error.code === 'cancelled') setOutcome({ kind: 'cancelled' });
    else toast.problem(made.error);
  };
  const cancel = (): void => {
    if (jobId.current !== null) void host.call('job.cancel', { jobId: jobId.current });
  };
  return { isRunning, progress, outcome, start, cancel };
}
