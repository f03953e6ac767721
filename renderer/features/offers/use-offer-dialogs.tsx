import { useState, type ReactNode } from 'react';
import type { Database } from '../../../shared/model/database.ts';
import type { Offer } from '../../../shared/model/offer.ts';
import { useCommand } from '../../state/use-command.ts';
import { useDocument } from '../../state/use-document.ts';
import { RemoveDialog } from '../records/index.ts';
import { OfferDialog } from './offer-dialog.tsx';

type Open = { readonly kind: 'new' } | { readonly kind: 'edit' | 'remove'; readonly id: string };

const offersOf = (database: Database) => database.offers;

/** The dialogs of a list of offers: how to open them, and what to draw while one is open. */
export function useOfferDialogs(siteIds: Offer['siteIds']): {
  readonly create: () => void;
  readonly edit: (id: string) => void;
  readonly dialogs: ReactNode;
} {
  const run = useCommand();
  const offers = useDocument(offersOf);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const offer = open === null || open.kind === 'new' ? null : (offers[open.id] ?? null);
  return {
    create: () => setOpen({ kind: 'new' }),
    edit: (id) => setOpen({ kind: 'edit', id }),
    dialogs: (
      <>
        {(open?.kind === 'new' || (open?.kind === 'edit' && offer !== null)) && (
          <OfferDialog
            offer={offer}
            siteIds={siteIds}
            onRemove={({ id }) => setOpen({ kind: 'remove', id })}
            onClose={() => setOpen((now) => (now?.kind === 'remove' ? now : null))}
          />
        )}
        {open?.kind === 'remove' && offer !== null && (
          <RemoveDialog
            table="offers"
            id={offer.id}
            name={offer.title}
            onConfirm={() => run('offer.remove', { id: offer.id })}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
