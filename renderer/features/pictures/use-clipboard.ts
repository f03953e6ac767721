import type { PictureSpec } from '../../../shared/documents/charts/picture-spec.ts';
import { useCapabilities, useHost } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { useToast } from '../../ui/toast.tsx';

/** Gives the ways to put a text or a chart's picture on the clipboard: by the core where it can, else by the browser. */
export function useClipboard() {
  const host = useHost();
  const { imageClipboard } = useCapabilities();
  const { page } = useText().charts;
  const toast = useToast();

  async function copyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      toast.success(page.altCopied);
    } catch {
      // The browser refuses without saying more: no permission, or no focus.
      toast.info(page.copyFailed);
    }
  }

  async function copyPicture(spec: PictureSpec): Promise<void> {
    const picture = host.call('chart.picture', { spec });
    if (imageClipboard) {
      const drawn = await picture;
      const written = drawn.ok ? await host.call('clipboard.writeImage', drawn.value) : drawn;
      return written.ok ? toast.success(page.pictureCopied) : toast.problem(written.error);
    }
    try {
      // A promise in the item: the browser allows the clipboard only straight after the click, and drawing takes longer.
      const blob = picture.then((drawn) => {
        if (!drawn.ok) throw new Error('The chart cannot be drawn', { cause: drawn.error });
        return pngBlob(drawn.value.pngBase64);
      });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      toast.success(page.pictureCopied);
    } catch {
      const drawn = await picture;
      if (drawn.ok) toast.info(page.copyFailed);
      else toast.problem(drawn.error);
    }
  }

  return { copyText, copyPicture };
}

function pngBlob(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
