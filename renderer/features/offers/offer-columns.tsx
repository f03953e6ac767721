import type { OfferRow } from '../../../shared/domain/offers/offer-rows.ts';
import { offerListColumns } from '../../../shared/domain/views/offer-list.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { drawnColumns, type DataColumn } from '../../ui/data-table/column.ts';
import { offerEdits } from './offer-edits.ts';
import { OfferStatusBadge } from './offer-status-badge.tsx';

interface OfferColumnsWorld {
  readonly text: Catalogue;
  readonly today: Day;
}

/** The columns of the list of offers, in the user's language. */
export function offerColumns({ text, today }: OfferColumnsWorld): readonly DataColumn<OfferRow>[] {
  const edits = offerEdits(text, today);
  return drawnColumns(offerListColumns(text), looks).map((column) => {
    const edit = edits[column.id];
    return edit ? { ...column, edit } : column;
  });
}

/** The columns of the offers on a site's own page: what fits beside one another there, to read; an offer that is opened says the rest. */
export function siteOfferColumns(text: Catalogue): readonly DataColumn<OfferRow>[] {
  return drawnColumns(offerListColumns(text), {
    ...looks,
    sites: hidden,
    // The title needs the room more; the form and the list of all offers have the enrolments.
    enrolments: hidden,
    participants: { ...looks['participants'], isInitiallyHidden: false },
    sessions: hidden,
    endsOn: hidden,
    type: hidden,
    provider: hidden,
    format: hidden,
    place: hidden,
  });
}

const hidden = { isInitiallyHidden: true };
const number = { align: 'end' as const };

const looks: Parameters<typeof drawnColumns<OfferRow>>[1] = {
  year: { isInitiallyHidden: true },
  status: { isLeading: true, besideTextPx: 12, render: ({ status }) => <OfferStatusBadge status={status} /> },
  placesOffered: number,
  enrolments: number,
  participations: number,
  participants: { ...number, isInitiallyHidden: true },
  sessions: number,
  programmeFormat: { isInitiallyHidden: true },
  accessRoute: { isInitiallyHidden: true },
  targetGroup: { isInitiallyHidden: true },
};
