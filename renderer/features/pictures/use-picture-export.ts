import type { PictureSpec } from '../../../shared/documents/charts/picture-spec.ts';
import { useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import type { ToastAction } from '../../state/toasts.ts';
import { useToast } from '../../ui/toast.tsx';

/** Gives the way to write a chart or a map as a file; says where it lies, or what went wrong. */
export function usePictureExport(): (spec: PictureSpec, format: 'png' | 'svg' | 'csv') => Promise<void> {
  const host = useHost();
  const { revealInFolder } = useCapabilities();
  const { page } = useText().charts;
  const toast = useToast();

  async function open(exportId: string, fileName: string): Promise<void> {
    const opened = await host.call('export.open', { exportId, fileName });
    if (!opened.ok) toast.problem(opened.error);
    else if (opened.value.url !== null) window.open(opened.value.url, '_blank', 'noopener');
  }

  async function reveal(exportId: string): Promise<void> {
    const revealed = await host.call('export.reveal', { exportId });
    if (!revealed.ok) toast.problem(revealed.error);
  }

  return async (spec, format) => {
    const done = await host.call('export.chart', { spec, formats: [format] });
    if (!done.ok) return toast.problem(done.error);
    const [file] = done.value.files;
    if (file === undefined) return;
    const { exportId } = done.value;
    const action: ToastAction = revealInFolder
      ? { label: page.reveal, onAct: () => void reveal(exportId) }
      : { label: page.open, onAct: () => void open(exportId, file.fileName) };
    toast.success(page.exported(file.fileName), action);
  };
}
