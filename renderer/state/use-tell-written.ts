import { useMemo } from 'react';
import type { ExportDone } from '../../shared/contract/methods.ts';
import { useToast } from './toasts.ts';
import { useCapabilities, useHost } from './use-host.ts';
import { useText } from './use-text.ts';

/** Gives the way to say that a file has been written, with a button that shows it: in its folder where the host can, else the file itself. */
export function useTellWritten(): (done: ExportDone, say: (fileName: string) => string) => void {
  const host = useHost();
  const toast = useToast();
  const { revealInFolder } = useCapabilities();
  const { actions } = useText().common;
  return useMemo(() => {
    async function show(exportId: string, fileName: string): Promise<void> {
      if (revealInFolder) {
        const revealed = await host.call('export.reveal', { exportId });
        return revealed.ok ? undefined : toast.problem(revealed.error);
      }
      const opened = await host.call('export.open', { exportId, fileName });
      if (!opened.ok) toast.problem(opened.error);
      else if (opened.value.url !== null) window.open(opened.value.url, '_blank', 'noopener');
    }
    return ({ exportId, files: [file] }, say) => {
      if (!file) return;
      toast.success(say(file.fileName), {
        label: revealInFolder ? actions.reveal : actions.open,
        onAct: () => void show(exportId, file.fileName),
      });
    };
  }, [host, toast, revealInFolder, actions]);
}
