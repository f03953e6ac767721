import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { OfferStatus } from '../../../shared/model/offer.ts';
import { useText } from '../../state/use-text.ts';

const colours: Record<OfferStatus, NonNullable<BadgeProps['color']>> = {
  PLANNED: 'informative',
  RUNNING: 'brand',
  HELD: 'success',
  MOVED: 'warning',
  CANCELLED: 'danger',
};

/** The status of an offer in a word on a tint. */
export function OfferStatusBadge({ status }: { readonly status: OfferStatus }) {
  return (
    <Badge appearance="tint" color={colours[status]}>
      {useText().enums.offerStatus[status]}
    </Badge>
  );
}
