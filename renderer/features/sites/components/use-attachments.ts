import { useMemo, useState } from 'react';
import type { AppError } from '../../../../shared/kernel/errors.ts';
import { useHost } from '../../../state/use-host.ts';
import { useText } from '../../../state/use-text.ts';
import { useToast } from '../../../ui/toast.tsx';
import { fileBase64 } from '../../records/index.ts';

/** What can be done to the files of an agreement; each tells what came of it. */
export interface AttachmentActions {
  readonly isAdding: boolean;
  readonly add: (files: FileList | null) => Promise<void>;
  readonly open: (attachmentId: string) => Promise<void>;
  readonly reveal: (attachmentId: string) => Promise<void>;
  readonly remove: (attachmentId: string) => Promise<void>;
}

/** The size a message to the core can hold; the core says the same of a larger file, but could not be told of it. */
const mostBytes = 50_000_000;

/** Gives the ways to deal with the files of an agreement. */
export function useAttachments(agreementId: string): AttachmentActions {
  const host = useHost();
  const toast = useToast();
  const { attachments: words } = useText().agreements;
  const [isAdding, setAdding] = useState(false);
  const acts = useMemo(() => {
    async function addOne(file: File): Promise<void> {
      if (file.size > mostBytes) {
        return toast.problem({ code: 'attachment-refused', fileName: file.name, reason: 'too-large' });
      }
      const base64 = await fileBase64(file);
      const outcome = await host.call('attachment.add', { agreementId, fileName: file.name, base64 });
      if (outcome.ok) toast.success(words.added(outcome.value.storedName));
      else toast.problem(outcome.error);
    }
    const tell = (outcome: { readonly ok: true } | { readonly ok: false; readonly error: AppError }): void => {
      if (!outcome.ok) toast.problem(outcome.error);
    };
    return {
      async add(files: FileList | null): Promise<void> {
        setAdding(true);
        for (const file of [...(files ?? [])]) await addOne(file);
        setAdding(false);
      },
      async open(attachmentId: string): Promise<void> {
        const outcome = await host.call('attachment.open', { agreementId, attachmentId });
        if (!outcome.ok) toast.problem(outcome.error);
        else if (outcome.value.url !== null) window.open(outcome.value.url, '_blank', 'noopener');
      },
      reveal: async (attachmentId: string) => tell(await host.call('attachment.reveal', { agreementId, attachmentId })),
      remove: async (attachmentId: string) => tell(await host.call('attachment.remove', { agreementId, attachmentId })),
    };
  }, [host, toast, words, agreementId]);
  return { isAdding, ...acts };
}
