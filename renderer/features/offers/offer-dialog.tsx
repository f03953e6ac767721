import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { offerNextYear } from '../../../shared/domain/offers/new-offers.ts';
import { blankOffer } from '../../../shared/model/blank.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import { useCommand } from '../../state/use-command.ts';
import { useCanWrite } from '../../state/use-host.ts';
import { useText } from '../../state/use-text.ts';
import { DataHint, EditDialog } from '../records/index.ts';
import type { OfferDraft } from './offer-draft.ts';
import { OfferFields } from './offer-fields.tsx';
import styles from './offers.module.css';

interface OfferDialogProps {
  /** Null: a new one. */
  readonly offer: Offer | null;
  /** The sites a new offer starts with. */
  readonly siteIds: Offer['siteIds'];
  readonly onRemove: (offer: Offer) => void;
  readonly onClose: () => void;
}

/** Adds or changes an offer; from one that exists, next year's can be made. */
export function OfferDialog({ offer, siteIds, onRemove, onClose }: OfferDialogProps) {
  const { offers: words } = useText();
  const run = useCommand();
  const canWrite = useCanWrite();
  const [isCopy, setCopy] = useState(false);
  const [draft, setDraft] = useState<OfferDraft>(offer ?? { ...blankOffer(''), siteIds });
  const changed = isCopy ? null : offer;
  const title = isCopy ? words.copyTitle : offer === null ? words.create : canWrite ? words.editTitle : words.viewTitle;
  return (
    <EditDialog
      title={title}
      submitLabel={words.save}
      isWide
      canSubmit={canWrite}
      onClose={onClose}
      onSubmit={() =>
        changed
          ? run('offer.update', { id: changed.id, changes: withoutId(draft) }, { quiet: true })
          : run('offer.create', { record: withoutId(draft) }, { quiet: true })
      }
    >
      {(problemOf) => (
        <>
          <DataHint>{words.countsOnly}</DataHint>
          {isCopy && (
            <MessageBar intent="info">
              <MessageBarBody>{words.copyHint}</MessageBarBody>
            </MessageBar>
          )}
          <OfferFields
            key={isCopy ? 'copy' : 'offer'}
            draft={draft}
            onChange={(changes) => setDraft((now) => ({ ...now, ...changes }))}
            problemOf={problemOf}
          />
          {changed && canWrite && (
            <div className={styles.more}>
              <Button
                icon={<CopyRegular />}
                onClick={() => {
                  setDraft(offerNextYear(changed));
                  setCopy(true);
                }}
              >
                {words.copy}
              </Button>
              <Button icon={<DeleteRegular />} onClick={() => onRemove(changed)}>
                {words.remove}
              </Button>
            </div>
          )}
        </>
      )}
    </EditDialog>
  );
}

function withoutId(draft: OfferDraft & { readonly id?: unknown }): OfferDraft {
  const { id: _id, ...record } = draft;
  return record;
}
