import type { PictureSpec } from '../../../shared/documents/charts/picture-spec.ts';
import { useHost } from '../../state/use-host.ts';
import { useTellWritten } from '../../state/use-tell-written.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

/** Gives the way to write a chart or a map as a file; says where it lies, or what went wrong. */
export function usePictureExport(): (spec: PictureSpec, format: 'png' | 'svg' | 'csv') => Promise<void> {
  const host = useHost();
  const tell = useTellWritten();
  const { page } = useText().charts;
  const toast = useToast();

  return async (spec, format) => {
    const done = await host.call('export.chart', { spec, formats: [format] });
    if (done.ok) tell(done.value, page.exported);
    else toast.problem(done.error);
  };
}
