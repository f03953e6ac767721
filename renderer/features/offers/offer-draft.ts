import type { Offer } from '../../../shared/model/offer.ts';

/** An offer while it is being filled in. */
export type OfferDraft = Omit<Offer, 'id'>;

/** What the fields of an offer need. */
export interface OfferFieldsProps {
  readonly draft: OfferDraft;
  readonly onChange: (changes: Partial<OfferDraft>) => void;
  /** Finds the sentence about a field; undefined when there is nothing to say. */
  readonly problemOf: (field: string) => string | undefined;
}
