import { useCallback, useEffect, useState } from 'react';
import type { InputOf, RenderedDocument } from '../../../shared/contract/methods.ts';
import type { AppError } from '../../../shared/kernel/errors.ts';
import { useHost } from '../../state/use-host.ts';
import { useRevision } from '../../state/use-document.ts';

/** A call that renders a paper. */
export type PreviewRequest =
  | { readonly method: 'document.render'; readonly input: InputOf<'document.render'> }
  | { readonly method: 'profile.render'; readonly input: InputOf<'profile.render'> };

/** The preview of a paper: what was shown last stays while the next one is made. */
export interface PaperPreview {
  readonly bytes: Uint8Array | null;
  /** What printing it has found, in sentences. */
  readonly warnings: readonly string[];
  readonly isLoading: boolean;
  readonly error: AppError | null;
  readonly retry: () => void;
}

interface Shown {
  readonly key: string;
  readonly bytes: Uint8Array | null;
  readonly warnings: readonly string[];
  readonly error: AppError | null;
}

const nothing = { bytes: null, warnings: [] };

/** Renders a paper in the core and follows every change of the data; null: nothing to show. */
export function usePaperPreview(request: PreviewRequest | null): PaperPreview {
  const host = useHost();
  const revision = useRevision();
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<Shown>({ ...nothing, key: '', error: null });
  const wanted = request === null ? '' : JSON.stringify(request);
  const key = `${wanted}/${revision}/${attempt}`;
  useEffect(() => {
    if (wanted === '') return undefined;
    let isCurrent = true;
    const asked = JSON.parse(wanted) as PreviewRequest; // written a line above; text, so that equal requests are one
    const rendering =
      asked.method === 'document.render'
        ? host.call('document.render', asked.input)
        : host.call('profile.render', asked.input);
    void rendering.then((outcome) => {
      // A newer preview has called this one off.
      if (!isCurrent || (!outcome.ok && outcome.error.code === 'cancelled')) return;
      setShown(
        outcome.ok
          ? { key, bytes: bytesOf(outcome.value), warnings: outcome.value.warnings, error: null }
          : { ...nothing, key, error: outcome.error },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [host, wanted, key]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  if (wanted === '') return { ...nothing, isLoading: false, error: null, retry };
  const { bytes, warnings, error } = shown;
  return { bytes, warnings, isLoading: shown.key !== key, error, retry };
}

function bytesOf({ pdfBase64 }: RenderedDocument): Uint8Array {
  return Uint8Array.from(atob(pdfBase64), (sign) => sign.charCodeAt(0));
}
