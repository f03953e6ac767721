import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/methods.ts';
import type { Agreement } from '../../../../shared/model/agreement.ts';
import { useHost } from '../../../state/use-host.ts';

/** Why a stored copy cannot be opened. */
export type AttachmentFault = OutputOf<'attachment.check'>['faults'][number]['fault'];

/** Finds which copies of an agreement are gone or changed, by attachment; looks again when the user comes back to the window. */
export function useAttachmentFaults({ id, attachments }: Agreement): ReadonlyMap<string, AttachmentFault> {
  const host = useHost();
  const [faults, setFaults] = useState<ReadonlyMap<string, AttachmentFault>>(new Map());
  useEffect(() => {
    if (attachments.length === 0) return;
    let hasLeft = false;
    // A check that fails says nothing; opening the file then tells why.
    const check = async (): Promise<void> => {
      const outcome = await host.call('attachment.check', { agreementId: id });
      if (!hasLeft && outcome.ok)
        setFaults(new Map(outcome.value.faults.map((each) => [each.attachmentId, each.fault])));
    };
    const look = (): void => void check();
    look();
    window.addEventListener('focus', look);
    return () => {
      hasLeft = true;
      window.removeEventListener('focus', look);
    };
  }, [host, id, attachments]);
  return faults;
}
