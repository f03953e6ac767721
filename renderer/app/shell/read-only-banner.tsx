import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenDocument } from '../../../shared/contract/document-state.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { useHost, useOpenDocument } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toast.tsx';

type ReadOnly = NonNullable<OpenDocument['readOnly']>;

/** Says why nothing can be changed, who holds the file since when, and what can be done about it. */
export function ReadOnlyBanner() {
  const texts = useText();
  const banner = texts.common.readOnlyBanner;
  const readOnly = useOpenDocument()?.readOnly ?? null;
  const host = useHost();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  if (!readOnly) return null;

  async function reopen(takeOverLock: boolean): Promise<void> {
    const outcome = await host.call('document.reopen', { takeOverLock });
    if (!outcome.ok) toast.problem(outcome.error);
  }

  return (
    <section aria-label={texts.common.file.readOnly}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{explain(texts, readOnly)}</MessageBarBody>
        <MessageBarActions>
          {readOnly.reason === 'held-by-other' || readOnly.reason === 'lock-lost' ? (
            <>
              <Button onClick={() => void reopen(false)}>{banner.tryAgain}</Button>
              <Button onClick={() => setAsking(true)}>{banner.takeOver}</Button>
            </>
          ) : null}
          {readOnly.reason === 'changed-outside' ? (
            <Button onClick={() => void reopen(false)}>{banner.reload}</Button>
          ) : null}
        </MessageBarActions>
        <ConfirmDialog
          isOpen={isAsking}
          title={banner.takeOverTitle}
          text={banner.takeOverText}
          confirmLabel={banner.takeOverConfirm}
          onConfirm={() => reopen(true)}
          onClose={() => setAsking(false)}
        />
      </MessageBar>
    </section>
  );
}

function explain(texts: Catalogue, readOnly: ReadOnly): string {
  const banner = texts.common.readOnlyBanner;
  switch (readOnly.reason) {
    case 'held-by-other': {
      const { displayName, machine, since } = readOnly.holder;
      // the lock file's moment was checked when it was read
      return banner.heldByOther(displayName, machine, formatInstant(since as Instant, texts.language));
    }
    case 'newer-version':
      return banner.newerVersion;
    case 'folder-not-writable':
      return banner.folderNotWritable;
    case 'asked':
      return banner.asked;
    case 'lock-lost':
      return banner.lockLost;
    case 'changed-outside':
      return banner.changedOutside;
  }
}
